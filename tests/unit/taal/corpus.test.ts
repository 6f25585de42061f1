/** The labelled sentences: that they are well made, and that the rules do well enough on them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { woordregels } from '#src/regels/editorial/woordkeuzes.ts';
import { maakToets } from '#src/taal/toets.ts';
import type { Ernst } from '#src/taal/woordregel.ts';
import { leesCorpus, precisie, scoor, vangst } from '#tests/taalcorpus/score.ts';

/** Precision and recall that the rules must reach on all sentences together. */
const DOEL: ReadonlyArray<[ernst: Ernst, precisie: number, vangst: number]> = [
  ['fout', 0.98, 0.95],
  ['let-op', 0.92, 0.9],
];

const { live } = await judgeContent();
const regels = woordregels(live);
const corpus = leesCorpus();

test('there are enough sentences, most of them really published, and enough traps', (context) => {
  const traps = corpus.filter(({ verwacht }) => verwacht.length === 0);
  const published = corpus.filter(({ adres }) => adres !== undefined);
  context.diagnostic(
    `${String(corpus.length)} sentences, ${String(published.length)} published, ${String(traps.length)} traps`,
  );
  assert.ok(corpus.length >= 150);
  assert.ok(published.length >= 120);
  assert.ok(traps.length >= 60);
});

test('every label stands in its sentence and names a rule', () => {
  const namen = new Set(regels.map(({ adres }) => adres));
  for (const { zin, verwacht } of corpus) {
    for (const { woord, regel } of verwacht) {
      assert.ok(zin.includes(woord), `${woord} in ${zin}`);
      assert.ok(namen.has(`/taalwijzer/${regel}/`), regel);
    }
  }
  assert.equal(new Set(corpus.map(({ zin }) => zin)).size, corpus.length);
});

test('every sentence is published somewhere, or says that it is our own', () => {
  for (const { zin, adres, eigen } of corpus) {
    assert.equal(adres === undefined, eigen === true, zin);
  }
});

const scores = scoor(corpus, maakToets(regels), regels);
for (const [ernst, minstePrecisie, minsteVangst] of DOEL) {
  test(`${ernst}: precision ${String(minstePrecisie)}, recall ${String(minsteVangst)}`, (context) => {
    const score = scores.get(ernst);
    assert.ok(score);
    context.diagnostic(
      `precision ${precisie(score).toFixed(3)}, recall ${vangst(score).toFixed(3)}`,
    );
    assert.ok(precisie(score) >= minstePrecisie, score.loos.join('\n'));
    assert.ok(vangst(score) >= minsteVangst, score.gemist.join('\n'));
  });
}
