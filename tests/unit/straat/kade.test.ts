/** The view over the canal: nobody twice, and nothing in the way of anything else. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Huis } from '#src/straat/gevel/huis.ts';
import { kelders } from '#src/straat/kade/kelder/rij.ts';
import { WERKERS } from '#src/straat/kade/kelder/werk.ts';
import { WERF } from '#src/straat/kade/lagen.ts';
import { stadsgezicht } from '#src/straat/kade/stadsgezicht.ts';
import { straatleven, VOORBIJGANGERS } from '#src/straat/kade/straatleven.ts';
import { mens, type Mens } from '#src/straat/mensen/mens.ts';
import { verzonnenBouw } from '#src/straat/verzonnenBouw.ts';

const woning = (zaad: string): Huis => ({
  bouw: verzonnenBouw(zaad),
  opschrift: '',
  teken: 'letter',
});
const keer = (svg: string, deel: string) => svg.split(deel).length - 1;

test('everybody looks like nobody else', () => {
  const iedereen = [...Object.values(WERKERS), ...VOORBIJGANGERS].map((wie) => mens(wie).svg);
  assert.equal(new Set(iedereen).size, iedereen.length);
});

test('in the widest view nobody appears twice, and the wharf is at work', () => {
  const huizen = Array.from({ length: 8 }, (_, nummer) => woning(`huis ${String(nummer)}`));
  const { svg } = stadsgezicht(huizen, huizen);
  for (const wie of [...Object.values(WERKERS), ...VOORBIJGANGERS])
    assert.ok(keer(svg, mens(wie).svg) <= 1);
  const gezien = (mensen: readonly Mens[]) =>
    mensen.filter((wie) => svg.includes(mens(wie).svg)).length;
  assert.ok(gezien(Object.values(WERKERS)) >= 6);
  assert.ok(gezien(VOORBIJGANGERS) >= 6);
});

test('cellars stay between the lanterns and do not touch each other', () => {
  const grenzen = [420, 700, 1160];
  for (const [kant, teken] of [
    ['links', -1],
    ['rechts', 1],
  ] as const) {
    const svg = kelders(
      kant,
      teken * 132,
      grenzen.map((grens) => teken * grens),
    );
    // A cellar stands on the wharf; half its width is where its arch begins.
    const plekken = [
      ...svg.matchAll(
        new RegExp(`translate\\((-?[\\d.]+) ${String(WERF.y)}\\)"><path d="M-(\\d+) 0V`, 'g'),
      ),
    ]
      .map(([, midden, half]) => ({ midden: Number(midden), half: Number(half) }))
      .toSorted((a, b) => a.midden - b.midden);
    assert.ok(plekken.length >= 6);
    for (const [nummer, { midden, half }] of plekken.entries()) {
      const volgende = plekken[nummer + 1];
      if (volgende !== undefined)
        assert.ok(
          midden + half + 6 <= volgende.midden - volgende.half,
          `${kant} ${String(midden)}`,
        );
      for (const grens of [132, ...grenzen])
        assert.ok(Math.abs(midden - teken * grens) >= half + 6, `${kant} ${String(midden)}`);
    }
  }
});

test('the pavement is free where the view says so', () => {
  const staand = [{ huis: woning('a'), x: 0 }];
  assert.equal(
    straatleven(staand, () => null),
    '',
  );
  const begin = (svg: string) => Number(/translate\(([\d.]+) /.exec(svg)?.[1]);
  const vrij = 60;
  assert.ok(begin(straatleven(staand, () => vrij)) >= vrij);
  assert.ok(begin(straatleven(staand, () => 0)) < vrij);
});
