import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailto } from '#src/components/voorstel/mailto.ts';
import { ONDERWERP, brief, vragenOver } from '#src/components/voorstel/vragen.ts';

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

test('a mail program reads the subject and the whole letter as they were written', () => {
  const tekst = 'Een + en een &\n“twee” = 3?';
  const adres = new URL(mailto('toets@voorbeeld.example', ONDERWERP, tekst));
  assert.equal(adres.pathname, 'toets@voorbeeld.example');
  // As mail programs do, and unlike URLSearchParams: a plus is a plus.
  const velden = new Map(
    adres.search
      .slice(1)
      .split('&')
      .map((deel) => deel.split('=').map(decodeURIComponent) as [string, string]),
  );
  assert.equal(velden.get('subject'), ONDERWERP);
  assert.equal(velden.get('body'), tekst);
});
