/** What counts most when a word stands in several places of a site. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { makeSearchIndex } from '#src/build/searchIndex.ts';
import { siteSearch, type AskSite } from '#tests/fixtures/siteSearch.ts';

const PLAIN = 'Aan de gracht staat een huis waar mensen elke dag hun werk doen en koffie drinken.';

let site: string;
let ask: AskSite;

before(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'gewichten-'));
  const pages: ReadonlyArray<readonly [string, Partial<Parts>]> = [
    // In an order in which the right one never comes first by chance.
    ['tekst', { tekst: `${PLAIN} Een molen draait, want een molen zonder wind is geen molen.` }],
    ['kop', { kop: 'De molen' }],
    ['samenvatting', { samenvatting: 'Hoe een molen draait in de stad.' }],
    ['titel', { titel: 'Bij de molen' }],
    ['nergens', {}],
    ['ook-nergens', { titel: 'Een heel ander huis' }],
    ['oud', { titel: 'Kade van vroeger', datum: '2019' }],
    ['zonder-datum', { titel: 'De kade, de kade en nog eens de kade' }],
    ['nieuw', { tekst: `${PLAIN} Het ligt aan een kade.`, datum: '2025-10' }],
    ['twee-woorden', { tekst: `${PLAIN} De kade bij de sluis.` }],
    ['sluis', { titel: 'Sluis', tekst: `${PLAIN} De sluis gaat open.` }],
  ];
  for (const [name, parts] of pages) {
    await mkdir(path.join(site, name));
    await writeFile(path.join(site, name, 'index.html'), page(parts));
  }
  await makeSearchIndex(site);
  ask = await siteSearch(site);
});

after(() => rm(site, { recursive: true }));

test('a title counts more than a summary, a summary than a heading, a heading than text', async () => {
  const { pages } = await ask('molen');
  const found = await Promise.all(pages.map((found) => found.data()));
  assert.deepEqual(
    found.map(({ url }) => path.basename(url)),
    ['titel', 'samenvatting', 'kop', 'tekst'],
  );
});

test('by date the newest comes first, and what has no date last', async () => {
  const { addresses } = await ask('kade', { newestFirst: true });
  assert.deepEqual(addresses.slice(0, 2), ['/nieuw/', '/oud/']);
  assert.deepEqual(addresses.slice(2).toSorted(), ['/twee-woorden/', '/zonder-datum/']);
});

test('a word is let go of only when no page has them all', async () => {
  const all = await ask('kade sluis');
  assert.deepEqual(all.addresses, ['/twee-woorden/']);
  assert.equal(all.isPartial, false);
  const some = await ask('molen sluis');
  assert.equal(some.isPartial, true);
  assert.ok(some.addresses.includes('/titel/') && some.addresses.includes('/sluis/'));
});

test('without words a filter alone gives all its pages', async () => {
  const { pages, counts } = await ask('', { filters: { soort: 'Verhaal' } });
  assert.equal(pages.length, 11);
  assert.deepEqual((await counts())?.['soort'], { Verhaal: 11 });
});

test('a part under its own heading is found by the address of that heading', async () => {
  const { shown } = await ask('molen');
  const [part] = shown.find(({ url }) => url.endsWith('/kop/'))?.sub_results ?? [];
  assert.equal(part?.title, 'De molen');
  assert.match(part.url, /\/kop\/#deel-kop$/);
});

interface Parts {
  readonly titel: string;
  readonly samenvatting: string;
  readonly kop: string;
  readonly tekst: string;
  readonly datum: string;
}

/** A page as the site makes them. */
function page({
  titel = 'Een huis',
  samenvatting = 'Over een huis.',
  kop = 'De gracht',
  tekst = PLAIN,
  datum,
}: Partial<Parts>): string {
  const dated =
    datum === undefined
      ? ''
      : `<meta data-pagefind-sort="datum[content]" data-pagefind-meta="datum[content]" content="${datum}">`;
  return (
    '<!doctype html><html lang="nl"><head>' +
    `<meta data-pagefind-filter="soort[content]" data-pagefind-meta="soort[content]" content="Verhaal">` +
    `<meta data-pagefind-meta="title[content]" content="${titel}">` +
    `<meta data-pagefind-meta="samenvatting[content]" content="${samenvatting}">${dated}</head>` +
    `<body><main data-pagefind-body><h1>${titel}</h1><p>${samenvatting}</p>` +
    `<h2 id="deel-kop">${kop}</h2><p>${tekst}</p></main></body></html>`
  );
}
