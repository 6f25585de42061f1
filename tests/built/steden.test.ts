/** Cities side by side: everything of the source has a place, and every window an explanation. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { Parser } from 'htmlparser2';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { ownPages } from './pages.ts';

const pages = new Map(ownPages().map(({ address, html }) => [address, html]));
const { live } = await judgeContent();
const cities = live.flatMap((entry) => (entry.collection === 'steden' ? [entry.data] : []));

/** The programmes in the overview of other cities (FACTS, part 13), and where each is told. */
const PROGRAMMES = [
  [
    '/steden/amsterdam/',
    ['MBO-Agenda 2023-2027', 'Stagepact MBO', 'Huis van Talent', 'Green Tech Campus'],
  ],
  [
    '/steden/roosendaal/',
    [
      'Aanpak Onderwijs–Arbeidsmarkt 2040',
      'Actieprogramma 1',
      'Actieprogramma 2',
      'Actieprogramma 3|1 en 3|2 en 3',
    ],
  ],
  [
    '/steden/eindhoven/',
    ['Samen voor het MBO', ...[1, 2, 3, 4, 5, 6].map((part) => `Onderdeel ${String(part)}`)],
  ],
  [
    '/steden/den-haag/',
    [
      'De Brug naar je toekomst',
      'Haagse Coalitie',
      ...[1, 2, 3, 4, 5, 6, 7].map((les) => `Les ${String(les)}`),
    ],
  ],
  [
    '/steden/utrecht/',
    [
      'Mbo-uitvoeringsplan 2023-2026',
      ...[2, 3, 5, 6, 7, 8, 9, 10].map((les) => `Les ${String(les)}`),
      'Les 1 en 4',
    ],
  ],
  [
    '/steden/vlaardingen/',
    [
      'mbo-stad',
      'Food Innovation Academy',
      'Zorg Innovatie Academie',
      'Techniek Oriëntatie Vlaardingen',
      'Leerlijn 2',
      'Leerlijn 3',
    ],
  ],
] as const;

for (const [address, parts] of PROGRAMMES) {
  test(`${address} tells every part of the plan that the source has`, () => {
    const html = pages.get(address) ?? '';
    for (const part of parts) assert.match(html, new RegExp(part), part);
    assert.match(html, /Mbo-inspiratieagenda gemeenten/);
    assert.ok((pages.get('/steden/') ?? '').includes(`href="${address}"`), address);
  });
}

test('every lit window of the comparison leads to its explanation', () => {
  const links = linksIn(pages.get('/steden/') ?? '').filter((href) => /^\/steden\/.+#/.test(href));
  assert.ok(links.length > 40, String(links.length));
  assert.equal(new Set(links).size, links.length);
  for (const link of links) assert.ok(isThere(link), link);
});

test('every instrument that a city uses can be gone to', () => {
  const html = pages.get('/steden/') ?? '';
  const keys = new Set(cities.flatMap(({ aanpak }) => aanpak.map(({ instrument }) => instrument)));
  assert.ok(keys.size >= 10);
  for (const key of keys) {
    assert.ok(html.includes(`href="#deel-${key}"`) && html.includes(`id="deel-${key}"`), key);
    assert.ok(
      linksIn(html).some((href) => href.startsWith('/steden/') && href.endsWith(`#deel-${key}`)),
      key,
    );
  }
});

test('every point to tick has a key of its own and the city that it comes from', () => {
  const html = pages.get('/steden/checklist/') ?? '';
  const values = [...html.matchAll(/<input type="checkbox" name="punt" value="([^"]+)"/g)].map(
    ([, value = '']) => value,
  );
  assert.ok(values.length > 40, String(values.length));
  assert.equal(new Set(values).size, values.length);
  const sources = linksIn(html).filter((href) => /^\/steden\/.+#/.test(href));
  // By its id, which never changes: what somebody shared goes on working under another address.
  const slugs = new Map(cities.map(({ id, slug }) => [id, slug]));
  assert.deepEqual(
    sources.map((href) => href.split('/')[2]),
    values.map((value) => slugs.get(value.split('.')[0] ?? '')),
  );
  for (const source of sources) assert.ok(isThere(source), source);
});

test('who meets discrimination finds three steps with where to go', () => {
  const html = pages.get('/stage/') ?? '';
  const [, steps = ''] =
    /Waar meld je discriminatie\?[\s\S]*?<ol>([\s\S]*?)<\/ol>/.exec(html) ?? [];
  assert.equal(steps.split('<li>').length - 1, 3);
  for (const site of ['s-bb.nl', 'discriminatie.nl', 'jobmbo.nl']) {
    assert.match(steps, new RegExp(`href="https://www\\.${site.replace('.', '\\.')}`), site);
  }
});

test('pages about a theme lead to what is written about it', () => {
  for (const [address, list] of [
    ['/studentenleven/', '/verhalen/thema/studentenleven/'],
    ['/stage/', '/verhalen/thema/stage/'],
    ['/kiezen/', '/verhalen/thema/vakmanschap/'],
  ] as const) {
    assert.ok(linksIn(pages.get(address) ?? '').includes(list), address);
  }
  assert.match(pages.get('/archief/') ?? '', /Sterk Utrechts mbo/);
});

function isThere(link: string): boolean {
  const [address = '', anchor = ''] = link.split('#');
  return (pages.get(address) ?? '').includes(`id="${anchor}"`);
}

/** Where the links in the main part of a page lead, in order. */
function linksIn(html: string): string[] {
  const links: string[] = [];
  let isMain = false;
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'main') isMain = true;
      if (isMain && name === 'a' && href !== undefined) links.push(href);
    },
    onclosetag(name) {
      if (name === 'main') isMain = false;
    },
  });
  parser.end(html);
  return links;
}
