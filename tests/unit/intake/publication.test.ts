import assert from 'node:assert/strict';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { judgeContent } from '#src/intake/judgeContent.ts';
import {
  ambassadeurLines,
  contentFolder,
  mdx,
  verhaalLines,
} from '#tests/fixtures/contentFolder.ts';

const VANDAAG = '2026-11-23';

const consent = (lines: string) =>
  `grond:\n  soort: toestemming\n  kenmerk: R-0001\n  kanalen:\n    - site\n${lines}`;
const publicSource = `grond:\n  soort: openbare-bron\n  bron:\n    titel: Iets\n    uitgever: De toets`;

interface Case {
  readonly what: string;
  readonly change: Readonly<Record<string, string>>;
  readonly live: boolean;
  readonly gone: boolean;
}

const people: readonly Case[] = [
  { what: 'is published', change: {}, live: true, gone: false },
  { what: 'is a concept', change: { status: 'status: concept' }, live: false, gone: false },
  { what: 'was withdrawn', change: { status: 'status: ingetrokken' }, live: false, gone: true },
  {
    what: 'appears tomorrow',
    change: { publicatiedatum: "publicatiedatum: '2026-11-24'" },
    live: false,
    gone: false,
  },
  {
    what: 'appears today',
    change: { publicatiedatum: "publicatiedatum: '2026-11-23'" },
    live: true,
    gone: false,
  },
  {
    what: 'gave consent through today',
    change: { grond: consent("  tot: '2026-11-23'") },
    live: true,
    gone: false,
  },
  {
    what: 'gave consent through yesterday',
    change: { grond: consent("  tot: '2026-11-22'") },
    live: false,
    gone: true,
  },
  {
    what: 'took consent back today',
    change: { grond: consent("  tot: '2027-12-31'\n  ingetrokken: '2026-11-23'") },
    live: false,
    gone: true,
  },
  {
    what: 'is known from a public source',
    change: { grond: publicSource },
    live: true,
    gone: false,
  },
  {
    what: 'objected to a public source',
    change: { grond: `${publicSource}\n  ingetrokken: '2026-11-01'` },
    live: false,
    gone: true,
  },
];

for (const { what, change, live, gone } of people) {
  test(`a person who ${what} is ${live ? 'on' : 'off'} the site${gone ? ', and the address is gone' : ''}`, async (context) => {
    const folder = contentFolder({ 'ambassadeurs/p/index.mdx': mdx(ambassadeurLines(change)) });
    context.after(folder.remove);
    const verdict = await judgeContent(folder.root, VANDAAG);
    assert.deepEqual(verdict.errors, []);
    assert.equal(verdict.live.length, live ? 1 : 0);
    assert.deepEqual(verdict.gone, gone ? ['/v/mnpqrstv/', '/ambassadeurs/proefpersoon/'] : []);
    assert.deepEqual(verdict.absent, live ? [] : ['/ambassadeurs/proefpersoon/']);
  });
}

test('a story in which somebody is portrayed whose consent ended is off the site, and reported', async (context) => {
  const wie = `geportretteerd:\n  - naam: Iemand\n    ${consent("  tot: '2026-11-22'").replaceAll('\n', '\n    ')}`;
  const folder = contentFolder({ 'verhalen/brug/index.mdx': mdx(verhaalLines({ wie })) });
  context.after(folder.remove);
  const verdict = await judgeContent(folder.root, VANDAAG);
  assert.deepEqual(verdict.errors, []);
  assert.deepEqual(verdict.live, []);
  assert.deepEqual(verdict.gone, ['/v/bcdfghjk/', '/verhalen/de-brug/']);
  assert.match(verdict.notices[0]?.problem ?? '', /toestemming van iemand erin is voorbij/);
});

test('the permanent address and former ones lead to the present one, and are gone together with it', async (context) => {
  const oude = 'oudeSlugs:\n  - een-brug\n  - brug';
  const files = (status: string) => ({
    'verhalen/brug/index.mdx': mdx(verhaalLines({ oude, status: `status: ${status}` })),
  });
  const published = contentFolder(files('gepubliceerd'));
  const withdrawn = contentFolder(files('ingetrokken'));
  context.after(published.remove);
  context.after(withdrawn.remove);
  assert.deepEqual((await judgeContent(published.root, VANDAAG)).moved, [
    { from: '/v/bcdfghjk/', to: '/verhalen/de-brug/' },
    { from: '/verhalen/een-brug/', to: '/verhalen/de-brug/' },
    { from: '/verhalen/brug/', to: '/verhalen/de-brug/' },
  ]);
  assert.deepEqual((await judgeContent(withdrawn.root, VANDAAG)).gone, [
    '/v/bcdfghjk/',
    '/verhalen/de-brug/',
    '/verhalen/een-brug/',
    '/verhalen/brug/',
  ]);
});

test('the files beside a page move and go together with it', async (context) => {
  const house = readFileSync('content/gevels/bakkerij/index.mdx', 'utf8');
  const renamed = house.replace('slug: bakkerij', 'slug: brood\noudeSlugs:\n  - bakkerij');
  const read = async (text: string) => {
    const folder = contentFolder({});
    context.after(folder.remove);
    cpSync('content', folder.root, { recursive: true });
    writeFileSync(`${folder.root}/gevels/bakkerij/index.mdx`, text);
    return judgeContent(folder.root, VANDAAG);
  };
  const names = ['', 'gevel.svg', 'gevel.png', 'kaart.png'];
  const named = (address: string): boolean => !address.startsWith('/v/');
  assert.deepEqual(
    (await read(renamed)).moved.filter(({ from }) => named(from)),
    names.map((name) => ({
      from: `/mbo-straat/bakkerij/${name}`,
      to: `/mbo-straat/brood/${name}`,
    })),
  );
  assert.deepEqual(
    (await read(house.replace('status: gepubliceerd', 'status: ingetrokken'))).gone.filter(named),
    names.map((name) => `/mbo-straat/bakkerij/${name}`),
  );
});

test('the picture of a person who withdrew may be erased, and links in the folder are refused', async (context) => {
  const beeld = 'beeld:\n  bestand: ./weg.jpg\n  alt: Portret\n  maker: De toets';
  const erased = contentFolder({
    'ambassadeurs/p/index.mdx': mdx(ambassadeurLines({ status: 'status: ingetrokken', beeld })),
  });
  context.after(erased.remove);
  assert.deepEqual((await judgeContent(erased.root, VANDAAG)).errors, []);

  const linked = contentFolder({ 'ambassadeurs/p/index.mdx': mdx(ambassadeurLines({ beeld })) });
  context.after(linked.remove);
  symlinkSync('/etc/hostname', `${linked.root}/ambassadeurs/p/weg.jpg`);
  const messages = (await judgeContent(linked.root, VANDAAG)).errors.map(({ problem }) => problem);
  assert.deepEqual(messages.toSorted(), [
    'dit bestand hoort hier niet',
    'staat niet naast de tekst',
  ]);
});

test('a story about somebody who withdrew stays, and is reported', async (context) => {
  const folder = contentFolder({
    'ambassadeurs/p/index.mdx': mdx(ambassadeurLines({ status: 'status: ingetrokken' })),
    'verhalen/brug/index.mdx': mdx(verhaalLines({ wie: 'ambassadeurs:\n  - mnpqrstv' })),
  });
  context.after(folder.remove);
  const verdict = await judgeContent(folder.root, VANDAAG);
  assert.deepEqual(verdict.errors, []);
  assert.deepEqual(
    verdict.live.map(({ collection }) => collection),
    ['verhalen'],
  );
  assert.match(
    verdict.notices[0]?.problem ?? '',
    /gaat over iemand die niet meer op de site staat/,
  );
});
