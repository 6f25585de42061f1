/** The plans: every row of the sources has its place, and says how far it is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { ownPages } from './pages.ts';

interface Feitenblad {
  readonly secties: Readonly<Record<string, readonly string[]>>;
  readonly rijen: ReadonlyArray<{ readonly bron: string; readonly inspanning: string }>;
}

const feitenblad = parse(readFileSync('tests/fixtures/feitenblad.yml', 'utf8')) as Feitenblad;
const { live } = await judgeContent();
const pages = new Map(ownPages().map(({ address, html }) => [address, html]));
const inspanningen = live.flatMap((entry) =>
  entry.collection === 'inspanningen' ? [entry.data] : [],
);
const planPages = [...pages]
  .filter(([address]) => /^\/plan\/\d/.test(address))
  .map(([, html]) => html);

test('every section of the fact sheet has a place on the site', () => {
  for (const [sectie, addresses] of Object.entries(feitenblad.secties)) {
    assert.ok(addresses.length > 0, sectie);
    for (const address of addresses) assert.ok(pages.has(address), `${sectie}: ${address}`);
  }
});

test('every row of the two plans is an effort', () => {
  const rows = new Set(feitenblad.rijen.map(({ inspanning }) => inspanning));
  const efforts = new Set(inspanningen.map(({ id }) => id));
  assert.deepEqual([...rows.difference(efforts)], []);
  for (const { bron } of feitenblad.rijen) assert.match(bron, /^00[0-4]:\d+(?:-\d+)?$/);
});

test('every effort stands once, on the page of its plan, with how far it is', () => {
  for (const { id, status } of inspanningen) {
    const found = planPages.flatMap((html) => [
      ...html.matchAll(new RegExp(`id="${id}" data-stand="(\\w+)"`, 'g')),
    ]);
    assert.deepEqual(
      found.map(([, stand]) => stand),
      [status],
      id,
    );
  }
});

test('the overview counts what the pages of the plans show', () => {
  const overview = pages.get('/plan/') ?? '';
  const total = new RegExp(`Van ${String(inspanningen.length)} inspanningen`);
  assert.match(overview, total);
  const counted = [...overview.matchAll(/class="stand-aantal">\s*(\d+)\s*</g)].map(([, count]) =>
    Number(count),
  );
  assert.equal(
    counted.reduce((sum, count) => sum + count, 0),
    inspanningen.length,
  );
});
