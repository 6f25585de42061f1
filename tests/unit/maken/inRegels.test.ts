/** Sentences in lines: whole words, as large as fits, and no wider than their room. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inRegels } from '#src/maken/letters/inRegels.ts';

/** Every sign is half as wide as it is high. */
const breedteVan = (woorden: string): number => woorden.length / 2;
const ruimte = { breedte: 100, hoogte: 60, grootste: 20, regels: 4, regel: 1, winst: 1.1 };

test('no word is lost, moved or cut, and every line fits', () => {
  const woord = fc.string({ minLength: 1, maxLength: 30 }).filter((w) => /^[^\s–-]+$/u.test(w));
  fc.assert(
    fc.property(fc.array(woord, { minLength: 1, maxLength: 12 }), (woorden) => {
      const { regels, grootte } = inRegels(woorden.join(' '), ruimte, breedteVan);
      assert.equal(regels.join(' '), woorden.join(' '));
      assert.ok(regels.length <= ruimte.regels);
      assert.ok(regels.length * grootte <= ruimte.hoogte + 1e-9);
      for (const regel of regels) {
        assert.ok(breedteVan(regel) * grootte <= ruimte.breedte + 1e-9, regel);
      }
    }),
  );
});

test('lines are as alike as can be', () => {
  const { regels } = inRegels('Deze brug is mede mogelijk gemaakt door', ruimte, breedteVan);
  assert.deepEqual(regels, ['Deze brug is', 'mede mogelijk', 'gemaakt door']);
});

test('one line more has to make the words that much larger', () => {
  const zin = 'Utrechtse metselaars';
  const met = (winst: number): number =>
    inRegels(zin, { ...ruimte, grootste: 14, winst }, breedteVan).regels.length;
  assert.equal(met(1.1), 2);
  assert.equal(met(1.6), 1);
});

test('a hyphen that somebody typed is a place to break; a word without one never is', () => {
  const smal = { ...ruimte, breedte: 40 };
  assert.deepEqual(inRegels('Utrecht-Noordwest', smal, breedteVan).regels, [
    'Utrecht-',
    'Noordwest',
  ]);
  const lang = inRegels('arbeidsongeschiktheidsverzekering', smal, breedteVan);
  assert.equal(lang.regels.length, 1);
  assert.ok(lang.grootte < 3);
  assert.deepEqual(
    inRegels('de mbo-er', { ...smal, regels: 3 }, breedteVan).regels.join(' '),
    'de mbo-er',
  );
});
