import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, vragenOver } from '#src/components/voorstel/vragen.ts';

test('the letter has every question in order, with its answer or room for one', () => {
  const vragen = vragenOver(['Bouw']);
  const tekst = brief(vragen, new Map([['project', '  Een brug & een bankje\n']]));
  const regels = tekst.split('\n');
  const plekken = vragen.map(({ vraag }) => regels.indexOf(vraag));
  assert.ok(!plekken.includes(-1));
  assert.deepEqual(
    plekken,
    plekken.toSorted((a, b) => a - b),
  );
  assert.equal(regels[(plekken[0] ?? 0) + 1], 'Een brug & een bankje');
  assert.equal(regels[(plekken[1] ?? 0) + 1], '');
});
