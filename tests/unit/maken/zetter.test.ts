/** Words set from a letter case are the words that the typeface itself sets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterbestanden } from '#src/maken/letters/letterbestand.ts';
import { vulLetterbak } from '#src/maken/letters/vulLetterbak.ts';
import { ontbreektIn, zetterUit } from '#src/maken/letters/zetter.ts';
import { schriftUit } from '#src/straat/los/schrift.ts';
import { POSTERZINNEN } from '#tests/fixtures/posterzinnen.ts';

const [medium, zwaar] = await Promise.all([letterbestanden(500), letterbestanden(800)]);
const bakken = { 500: vulLetterbak(medium), 800: vulLetterbak(zwaar) };
const zet = zetterUit(bakken);
const schrift = schriftUit({ 500: medium, 800: zwaar });

test('as wide as the typeface sets them, kerning and all', () => {
  for (const { wat, wie } of POSTERZINNEN) {
    for (const tekst of [wat, wie]) {
      const zetting = { gewicht: 800, grootte: 100, spatie: -0.03 } as const;
      const verschil = Math.abs(zet(tekst, zetting).breedte - schrift(tekst, zetting).breedte);
      assert.ok(verschil < 0.1, `${tekst}: ${String(verschil)}`);
    }
  }
});

test('the outline of a word is that of the typeface, where it is asked for', () => {
  const zetting = { gewicht: 500, grootte: 40, spatie: 0 } as const;
  const getallen = (pad: string): number[] => (pad.match(/-?[\d.]+/g) ?? []).map(Number);
  const [eigen, echt] = [zet, schrift].map((een) => getallen(een('Věra', zetting).pad(12, 34)));
  assert.equal(eigen?.length, echt?.length);
  eigen?.forEach((getal, plek) => assert.ok(Math.abs(getal - (echt?.[plek] ?? NaN)) <= 0.02));
});

test('a sign that no file has is told, and takes the room of a space', () => {
  assert.deepEqual(ontbreektIn(bakken)('ja ☺ 漢☺'), ['☺', '漢']);
  const zetting = { gewicht: 800, grootte: 10, spatie: 0 } as const;
  assert.equal(zet('☺', zetting).breedte, zet(' ', zetting).breedte);
});
