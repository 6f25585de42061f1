/** What an editor hears after publishing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextStep, type Published } from '#cms/publication/nextStep.ts';

const piece: Published = {
  collection: 'verhalen',
  titel: 'De bakker',
  slug: 'de-bakker',
  status: 'gepubliceerd',
  from: '2026-11-26',
};
const TODAY = { vandaag: '2026-11-30', isLocal: false };

for (const [name, change, says, address] of [
  ['now', {}, /komt op de site\. Dat duurt een paar minuten/, '/verhalen/de-bakker/'],
  ['later', { from: '2026-12-03' }, /komt op 3 december 2026 op de site/, '/verhalen/de-bakker/'],
  ['withdrawn', { status: 'ingetrokken' }, /gaat van de site/, '/verhalen/de-bakker/'],
  ['hidden', { status: 'concept' }, /blijft verborgen/, null],
  [
    'without a page',
    { collection: 'begrippen', slug: null, status: null, from: null },
    /wordt opnieuw gemaakt/,
    null,
  ],
] as const) {
  test(`what is published ${name}`, () => {
    const told = nextStep({ ...piece, ...change }, TODAY);
    assert.match(told.text, says);
    assert.match(told.text, /^“De bakker” /);
    assert.equal(told.address, address);
  });
}

test('on this computer nobody waits for a site that does not change by itself', () => {
  const told = nextStep(piece, { ...TODAY, isLocal: true });
  assert.match(
    told.text,
    /^“De bakker” staat nu in git op deze computer\. De site verandert .*niet/,
  );
  assert.doesNotMatch(told.text, /minuten/);
  assert.equal(told.address, null);
});
