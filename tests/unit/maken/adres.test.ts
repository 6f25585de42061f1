/** A poster in an address: it comes back as it was, and a broken address gives a whole poster. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inAdres, uitAdres } from '#src/maken/adres.ts';
import { formaten, type Formaatnaam } from '#src/maken/formaten.ts';
import { LANGST, ZINNEN, type Poster, type Zinsoort } from '#src/maken/poster.ts';
import { DAGDELEN } from '#src/model/etmaal.ts';

const TEKENINGEN = new Set(['bakker', 'bus']);
const GEWOON: Poster = {
  zin: 'gemaakt',
  wat: 'Dit',
  wie: 'ons',
  tekening: 'bus',
  dagdeel: 'dag',
  formaat: 'a4',
};
const tekst = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((s) => s.replace(/\s+/g, ' '))
  .filter((s) => s.length <= LANGST.wat);

test('every poster comes back from its address', () => {
  const poster = fc.record({
    zin: fc.constantFrom(...(Object.keys(ZINNEN) as Zinsoort[])),
    ...{ wat: tekst, wie: tekst },
    tekening: fc.constantFrom(...TEKENINGEN),
    dagdeel: fc.constantFrom(...DAGDELEN),
    formaat: fc.constantFrom(...(Object.keys(formaten) as Formaatnaam[])),
  });
  fc.assert(
    fc.property(poster, (een) => {
      assert.deepEqual(uitAdres(inAdres(een), GEWOON, TEKENINGEN), { ...een });
    }),
  );
});

test('whatever is typed behind the # gives a whole poster or none', () => {
  fc.assert(
    fc.property(fc.string(), (rommel) => {
      const poster = uitAdres(`#zin=${rommel}&formaat=${rommel}&wat=${rommel}`, GEWOON, TEKENINGEN);
      assert.ok(poster !== null);
      assert.ok(poster.formaat in formaten);
      assert.ok(poster.zin in ZINNEN);
      assert.ok(poster.wat.length <= LANGST.wat);
    }),
  );
  assert.equal(uitAdres('', GEWOON, TEKENINGEN), null);
  assert.equal(uitAdres('#klaar-kop', GEWOON, TEKENINGEN), null);
});

test('a drawing that is gone makes way for the usual one', () => {
  assert.deepEqual(uitAdres('#tekening=weg&wat=Dat', GEWOON, TEKENINGEN), {
    ...GEWOON,
    wat: 'Dat',
  });
});
