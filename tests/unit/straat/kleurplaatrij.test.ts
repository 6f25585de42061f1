/** The colouring plate: as many houses have colour as there are people, and they are in the middle. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { gevel, kleurplaat } from '#src/straat/gevel/gevel.ts';
import type { Huis } from '#src/straat/gevel/huis.ts';
import { kleurplaatrij } from '#src/straat/rij/kleurplaatrij.ts';
import { verzonnenBouw } from '#src/straat/verzonnenBouw.ts';
import { anyHouse } from './anyHouse.ts';

const woning = (zaad: string): Huis => ({
  bouw: verzonnenBouw(zaad),
  opschrift: zaad,
  teken: 'moer',
});
const bewoners = ['een', 'twee', 'drie'].map(woning);
const straat = ['a', 'b', 'c', 'd', 'e'].map(woning);
const plekVan = (svg: string, huis: string) =>
  Number(/translate\(([\d.]+) 0\)">$/.exec(svg.slice(0, svg.indexOf(huis)))?.[1]);

test('who lives in the street has a house in colour, in the middle of the row; nobody else has', () => {
  const { svg, breedte } = kleurplaatrij(bewoners, straat);
  const plekken = bewoners.map((huis) => plekVan(svg, gevel(huis).svg));
  const laatste = bewoners.at(-1)?.bouw.breedte ?? 0;
  assert.equal(((plekken[0] ?? 0) + (plekken.at(-1) ?? 0) + laatste) / 2, breedte / 2);
  for (const huis of straat) {
    assert.ok(!svg.includes(gevel(huis).svg));
    assert.ok(svg.includes(kleurplaat(huis).svg));
  }
});

test('two inhabited houses never stand side by side', () => {
  const { svg } = kleurplaatrij(bewoners, straat);
  for (const [een, ander] of [bewoners.slice(0, 2), bewoners.slice(1)]) {
    if (een === undefined || ander === undefined) throw new Error('There are three.');
    const tussen = plekVan(svg, gevel(ander).svg) - plekVan(svg, gevel(een).svg);
    assert.ok(tussen >= een.bouw.breedte + 100);
  }
});

test('the row reaches both edges of the widest window, whoever lives there', () => {
  const some = fc.array(anyHouse, { maxLength: 6 });
  fc.assert(
    fc.property(some, some, (wie, huizen) => {
      const { breedte, hoogte } = kleurplaatrij(wie, huizen);
      assert.ok(breedte >= 2 * 1320);
      assert.ok(wie.every((huis) => gevel(huis).hoogte <= hoogte));
    }),
    { numRuns: 30 },
  );
});
