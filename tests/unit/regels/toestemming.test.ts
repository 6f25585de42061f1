/** What editors have to look after: consents that end, on a given day. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readContent } from '#src/intake/readContent.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { formatFinding } from '#src/regels/finding.ts';
import { magOp } from '#src/model/shared/kanalen.ts';
import { agenda } from '#src/regels/toestemming/agenda.ts';
import { overzicht } from '#src/regels/toestemming/overzicht.ts';
import {
  ambassadeurLines,
  contentFolder,
  mdx,
  photo,
  verhaalLines,
} from '#tests/fixtures/contentFolder.ts';

const VANDAAG = '2026-11-27';
const consent = (kenmerk: string, tot: string, more = ''): string =>
  `soort: toestemming\n  kenmerk: ${kenmerk}\n  tot: '${tot}'\n  kanalen:\n    - site${more}`;
const person = (id: string, grond: string) =>
  mdx(
    ambassadeurLines({
      id: `id: ${id}`,
      slug: `slug: persoon-${id}`,
      titel: `titel: Persoon ${id}`,
      grond: `grond:\n  ${grond}`,
    }),
  );
const portrayed = (name: string, grond: string): string =>
  `geportretteerd:\n  - naam: ${name}\n    grond:\n      ${grond.replaceAll('\n', '\n    ')}`;

test('ends within sixty days are told, soonest first; what is over and what shows nobody too', async (context) => {
  const folder = contentFolder({
    'ambassadeurs/a/index.mdx': person('bbbbbbbb', consent('R-2', '2027-01-26')),
    'ambassadeurs/b/index.mdx': person('cccccccc', consent('R-1', '2026-11-27')),
    'ambassadeurs/c/index.mdx': person('dddddddd', consent('R-3', '2027-01-27')),
    'ambassadeurs/d/index.mdx': person('ffffffff', consent('R-4', '2026-11-26')),
    'verhalen/e/index.mdx': mdx(
      verhaalLines({ beeld: 'beeld:\n  bestand: ./x.jpg\n  alt: Een brug\n  maker: De toets' }),
    ),
    'verhalen/e/x.jpg': await photo(1200, 800, '#123456'),
  });
  context.after(folder.remove);
  const { entries } = await readContent(folder.root);
  const { einden, looptAf, voorbij, zonderMensen } = overzicht(entries, VANDAAG);
  assert.deepEqual(
    looptAf.map(({ kenmerk }) => kenmerk),
    ['R-1', 'R-2'],
  );
  // The calendar is for later too.
  assert.deepEqual(
    einden.map(({ kenmerk }) => kenmerk),
    ['R-1', 'R-2', 'R-3'],
  );
  assert.deepEqual(
    voorbij.map((file) => file.slice(-24)),
    ['ambassadeurs/d/index.mdx'],
  );
  assert.deepEqual(
    zonderMensen.map((file) => file.slice(-20)),
    ['verhalen/e/index.mdx'],
  );
});

test('the command writes a calendar with every end to come, also after sixty days', (context) => {
  const folder = contentFolder({
    'ambassadeurs/a/index.mdx': person('bbbbbbbb', consent('R-1', '2026-12-01')),
    'ambassadeurs/b/index.mdx': person('cccccccc', consent('R-2', '2027-12-01')),
  });
  context.after(folder.remove);
  const file = path.join(folder.around, 'einden.ics');
  const list = execFileSync(process.execPath, ['src/build/toestemming.ts', 'agenda', file], {
    env: { ...process.env, INHOUD_MAP: folder.root, VANDAAG },
    encoding: 'utf8',
  });
  const text = readFileSync(file, 'utf8');
  for (const kenmerk of ['R-1', 'R-2']) assert.ok(text.includes(`toestemming ${kenmerk}`), kenmerk);
  assert.match(list, /Loopt af binnen 60 dagen: 1\n.*R-1/);
});

test('the calendar has a whole day and a warning for each end, names nobody, and is the same twice', () => {
  const ends = [{ file: 'content/ambassadeurs/a/index.mdx', kenmerk: 'R-2', tot: '2027-01-26' }];
  const text = agenda(ends);
  assert.equal(agenda(ends), text);
  const unfolded = text.replaceAll('\r\n ', '');
  for (const line of [
    'DTSTART;VALUE=DATE:20270126',
    'DTEND;VALUE=DATE:20270127',
    'SUMMARY:Laatste dag van toestemming R-2',
    'TRIGGER:-P60D',
  ]) {
    assert.ok(unfolded.includes(`${line}\r\n`), `${line} in\n${unfolded}`);
  }
});

test('who takes a consent back in one piece is gone from every piece that rests on it, however it is written', async (context) => {
  const back = "\n  ingetrokken: '2026-11-20'";
  const ways = ['R-1', '"r-1 "', 'R - 1', '"\\uFF32-1"', '"R\\u20111"', '"R\\u2011\\u200B1"'];
  const signs = '23456789';
  const stories = ways.map((way, index): [string, string] => [
    `verhalen/b${String(index)}/index.mdx`,
    mdx(
      verhaalLines({
        id: `id: bbbbbbb${signs.charAt(index)}`,
        slug: `slug: brug-${String(index)}`,
        titel: `titel: Brug ${String(index)}`,
        wie: portrayed('Persoon', consent(way, '2027-12-31')),
      }),
    ),
  ]);
  const folder = contentFolder({
    ...Object.fromEntries(stories),
    'ambassadeurs/a/index.mdx': person('bbbbbbbb', consent('R-1', '2027-12-31', back)),
    'verhalen/c/index.mdx': mdx(
      verhaalLines({
        id: 'id: cccccccc',
        slug: 'slug: een-ander',
        titel: 'titel: Een ander',
        wie: portrayed('Iemand', consent('R-11', '2027-12-31')),
      }),
    ),
  });
  context.after(folder.remove);
  const { live, gone, errors } = await judgeContent(folder.root, VANDAAG);
  assert.deepEqual(errors, []);
  assert.deepEqual(
    live.map(({ data }) => data.id),
    ['cccccccc'],
  );
  assert.ok(gone.includes('/verhalen/brug-0/') && gone.includes('/ambassadeurs/persoon-bbbbbbbb/'));
});

test('of a consent that is over, every piece that rests on it is told: also drafts, and those without a date of their own', async (context) => {
  const back = "\n  ingetrokken: '2026-11-20'";
  const told = (id: string, kenmerk: string, status: string) =>
    mdx(
      verhaalLines({
        id: `id: ${id}`,
        slug: `slug: stuk-${id}`,
        titel: `titel: Stuk ${id}`,
        status: `status: ${status}`,
        wie: portrayed('Persoon', consent(kenmerk, '2027-12-31')),
      }),
    );
  const folder = contentFolder({
    'ambassadeurs/a/index.mdx': person('bbbbbbbb', consent('R-1', '2027-12-31', back)),
    'verhalen/b/index.mdx': told('cccccccc', 'r-1', 'gepubliceerd'),
    'verhalen/c/index.mdx': told('dddddddd', 'R - 1', 'concept'),
    'verhalen/d/index.mdx': told('ffffffff', 'R-2', 'gepubliceerd'),
  });
  context.after(folder.remove);
  const { entries } = await readContent(folder.root);
  const { geeindigd } = overzicht(entries, VANDAAG);
  assert.deepEqual(
    geeindigd.map(({ kenmerk, stukken }) => [
      kenmerk,
      stukken.map(({ file, zegtHetZelf }) => [
        file.split('/').slice(-3, -1).join('/'),
        zegtHetZelf,
      ]),
    ]),
    [
      [
        'R-1',
        [
          ['ambassadeurs/a', true],
          ['verhalen/b', false],
          ['verhalen/c', false],
        ],
      ],
    ],
  );
  const list = execFileSync(process.execPath, ['src/build/toestemming.ts'], {
    env: { ...process.env, INHOUD_MAP: folder.root, VANDAAG },
    encoding: 'utf8',
  });
  assert.match(
    list,
    /R-1 {2}.*verhalen\/b\/index\.mdx {2}\(hier zelf nog niet ingetrokken of voorbij\)/,
  );
});

test('a consent that ended in one piece ended in all: a day that differs must not keep a person online', async (context) => {
  const folder = contentFolder({
    'ambassadeurs/a/index.mdx': person('bbbbbbbb', consent('R-1', '2026-11-26')),
    'verhalen/b/index.mdx': mdx(
      verhaalLines({ wie: portrayed('Persoon', consent('r-1', '2027-12-31')) }),
    ),
  });
  context.after(folder.remove);
  const { live, errors } = await judgeContent(folder.root, VANDAAG);
  assert.deepEqual(errors, []);
  assert.deepEqual(live, []);
});

test('one consent says the same everywhere, or an editor is told where it differs', async (context) => {
  const told = (id: string, grond: string, status = 'gepubliceerd') =>
    mdx(
      verhaalLines({
        id: `id: ${id}`,
        slug: `slug: stuk-${id}`,
        titel: `titel: Stuk ${id}`,
        status: `status: ${status}`,
        wie: portrayed('Persoon', grond),
      }),
    );
  const other = consent('r-1', '2027-06-30', '\n    - socials');
  const folder = contentFolder({
    'ambassadeurs/a/index.mdx': person('bbbbbbbb', consent('R-1', '2027-12-31')),
    'verhalen/b/index.mdx': told('cccccccc', other),
    'verhalen/c/index.mdx': told('dddddddd', consent('R-1', '2027-12-31')),
    // Off the site, and perhaps emptied.
    'verhalen/d/index.mdx': told('ffffffff', other, 'ingetrokken'),
  });
  context.after(folder.remove);
  const { errors } = await judgeContent(folder.root, VANDAAG);
  const texts = errors.map(formatFinding);
  assert.equal(texts.length, 2, texts.join('\n'));
  assert.match(
    texts[0] ?? '',
    /verhalen\/b\/index\.mdx:\d+\n {2}.*bij toestemming r-1 anders dan in .*ambassadeurs\/a\/index\.mdx: 2027-06-30 en 2027-12-31\.\n {2}Zo los je het op: kijk in het toestemmingsregister/,
  );
  assert.match(texts[1] ?? '', /anders dan in .*: site, socials en site\./);
});

test('a story that only mentions the name of who left stays, and is reported with its line', async (context) => {
  const folder = contentFolder({
    'ambassadeurs/a/index.mdx': mdx(
      ambassadeurLines({ titel: 'titel: Xanthippe', status: 'status: ingetrokken' }),
    ),
    'verhalen/b/index.mdx': mdx(verhaalLines(), 'Een zin.\n\nXanthippe was er ook.'),
    'verhalen/c/index.mdx': mdx(
      verhaalLines({ id: 'id: cccccccc', slug: 'slug: ander', titel: 'titel: Een ander' }),
      'Xanthippes is een ander woord.',
    ),
  });
  context.after(folder.remove);
  const { notices, live } = await judgeContent(folder.root, VANDAAG);
  assert.equal(live.length, 2);
  const named = notices.filter(({ problem }) => problem.includes('noemt misschien iemand'));
  assert.deepEqual(
    named.map(({ file, line }) => [file.slice(-20), line]),
    [['verhalen/b/index.mdx', 17]],
  );
});

test('who took a consent back is reported in every piece that shows or names them, with a page or without', async (context) => {
  const took =
    "grond:\n  soort: openbare-bron\n  ingetrokken: '2026-11-01'\n  bron:\n    titel: Een proefbron\n    uitgever: De toets";
  const folder = contentFolder({
    // A concept shows nobody, and still tells who left.
    'ambassadeurs/a/index.mdx': mdx(
      ambassadeurLines({ titel: 'titel: Xanthippe', status: 'status: concept', grond: took }),
    ),
    'verhalen/b/index.mdx': mdx(
      verhaalLines({
        geportretteerd:
          'geportretteerd:\n  - naam: Xanthippe\n    grond:\n      soort: openbare-bron\n      bron:\n        titel: Een proefbron\n        uitgever: De toets',
      }),
    ),
    'mijlpalen/m.yml':
      "id: m\ntitel: Een avond\nwat: Xanthippe opende de avond.\ndatum: '2021'\nstatus: gebeurd\nsoort: plan\nbronnen:\n  - titel: Een proefbron\n    uitgever: De toets\n",
  });
  context.after(folder.remove);
  const { errors, notices } = await judgeContent(folder.root, VANDAAG);
  assert.deepEqual(errors, []);
  const about = notices.filter(({ problem }) => problem.includes('misschien iemand'));
  assert.deepEqual(
    about
      .map(({ file, line }) => `${file.split('/').slice(-3).join('/')}:${String(line)}`)
      .toSorted(),
    ['content/mijlpalen/m.yml:3', 'verhalen/b/index.mdx:13'],
  );
});

test('a channel counts when everybody in the piece agreed to it', () => {
  const yes = { grond: { soort: 'toestemming', kanalen: ['site', 'insluiten'] } } as const;
  const no = { grond: { soort: 'toestemming', kanalen: ['site'] } } as const;
  const open = { grond: { soort: 'openbare-bron', kanalen: [] } } as const;
  assert.equal(magOp({}, 'insluiten'), true);
  assert.equal(magOp(yes, 'insluiten'), true);
  assert.equal(magOp(yes, 'socials'), false);
  assert.equal(magOp(open, 'socials'), true);
  assert.equal(magOp({ ...yes, geportretteerd: [yes, no] }, 'insluiten'), false);
});
