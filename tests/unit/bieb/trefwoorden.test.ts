/** The list from A to Z: under which letter a word stands, in what order, and how people are found. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { inDagorde } from '#src/bieb/dagorde.ts';
import { wayInAt } from '#src/bieb/selections.ts';
import { achternaamEerst, letterVan, opLetter } from '#src/bieb/trefwoorden.ts';

test('a person stands under the surname, without what comes before it', () => {
  assert.equal(achternaamEerst('Jan van der Berg'), 'Berg, Jan van der');
  assert.equal(achternaamEerst('Samia El Idrissi'), 'Idrissi, Samia El');
  assert.equal(achternaamEerst('Anna de Vries-Smit'), 'Vries-Smit, Anna de');
  assert.equal(achternaamEerst('Fleur'), 'Fleur');
  assert.equal(achternaamEerst('Anna van'), 'Anna van');
});

test('a word stands under its first letter: no accent, no quote; numbers stand together', () => {
  assert.equal(letterVan('Één dag'), 'E');
  assert.equal(letterVan('‘Kansarm’'), 'K');
  assert.equal(letterVan('2022'), '0-9');
  assert.equal(letterVan('ijsbaan'), 'I');
});

test('words stand in Dutch order, word by word, each once', () => {
  const words = ['De winkel', 'deelnemer', 'De ‘ladder’', 'Één', 'een', '2022', 'Ëe', 'de bakker'];
  const index = opLetter(
    [...words, 'deelnemer'].map((woord) => ({ woord, address: '/x/', soort: 'Pagina' })),
  );
  assert.deepEqual(
    index.map(({ letter, trefwoorden }) => [letter, trefwoorden.map(({ woord }) => woord)]),
    [
      ['0-9', ['2022']],
      ['D', ['de bakker', 'De ‘ladder’', 'De winkel', 'deelnemer']],
      ['E', ['Ëe', 'een', 'Één']],
    ],
  );
});

test('a day shuffles everything, always the same on that day, and another day differently', () => {
  const items = Array.from({ length: 40 }, (_, id) => ({ id: String(id) }));
  fc.assert(
    fc.property(fc.shuffledSubarray(items, { minLength: 40 }), (given) => {
      const order = inDagorde(given, '2026-11-30');
      assert.deepEqual(order, inDagorde(items, '2026-11-30'));
      assert.deepEqual(new Set(order), new Set(items));
      assert.notDeepEqual(order, inDagorde(given, '2026-12-01'));
    }),
  );
});

test('the address of a way in tells its kind; other addresses below the stories tell none', () => {
  assert.equal(wayInAt('/verhalen/jaar/2022/'), 'jaar');
  assert.equal(wayInAt('/verhalen/school/nimeto/'), 'school');
  for (const address of [
    ...['/verhalen/', '/verhalen/een-dag/', '/verhalen/pagina/2/', '/verhalen/jaar/'],
    ...['/verhalen/jaar/2022/pagina/2/', '/nieuws/jaar/2022/', '/verhalen/constructor/x/'],
  ]) {
    assert.equal(wayInAt(address), null, address);
  }
});
