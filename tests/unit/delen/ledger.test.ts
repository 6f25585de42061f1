/** The ledger of addresses: what it holds, and what each address in it answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatLedger, parseLedger } from '#src/delen/adressen/ledger.ts';
import { lastingAddress } from '#src/delen/adressen/published.ts';
import { settle, type Answers } from '#src/delen/adressen/settle.ts';
import { withFormerSlugs } from '#src/delen/adressen/repair.ts';
import { readFields, splitMdx } from '#src/intake/frontmatter.ts';
import type { Piece } from '#src/regels/piece.ts';

const ID = 'bcdfghjk';
const piece = (change: Partial<Piece> = {}): Piece => ({
  collection: 'verhalen',
  id: ID,
  state: 'live',
  online: true,
  address: '/verhalen/de-brug/',
  addresses: ['/v/bcdfghjk/', '/verhalen/de-brug/'],
  media: [],
  ...change,
});
const site: Answers = {
  present: new Set(['/', '/verhalen/', '/verhalen/de-brug/']),
  moved: [],
  gone: [],
};
const published = (address: string, owner: string | null = null) => ({ address, owner });
const GONE = { status: 410 };
const to = (address: string) => ({ status: 301, to: address });

test('a ledger is read as it was written, sorted and each address once', () => {
  const both = [
    published('/verhalen/', null),
    published('/v/bcdfghjk/', ID),
    published('/verhalen/', null),
  ];
  const text = formatLedger(both);
  assert.deepEqual(parseLedger(text), [both[1], both[0]]);
  assert.equal(formatLedger(parseLedger(text)), text);
});

test('a broken line is named, with what to do', () => {
  assert.throws(
    () => parseLedger('# lijst\n/verhalen/\n'),
    /adressen\.txt:2\n {2}Deze regel is geen adres[^]*Zo los je het op: .*git checkout/,
  );
});

test('names that change with their content, the search and the CMS are not kept', () => {
  assert.equal(lastingAddress('/verhalen/de-brug/index.html'), '/verhalen/de-brug/');
  assert.equal(lastingAddress('/nieuws/feed.atom'), '/nieuws/feed.atom');
  for (const file of ['/_astro/a.123.css', '/pagefind/pagefind.js', '/admin/index.html']) {
    assert.equal(lastingAddress(file), null);
  }
});

test('an owner is an id, and nothing else', () => {
  assert.throws(() => parseLedger('/verhalen/de-brug/ verhalen/bcdfghjk\n'), /geen adres/);
});

/** What the only address of a ledger answers. */
function answerOf(address: string, owner: string | null, pieces: readonly Piece[], on = site) {
  const { addresses, problems } = settle([published(address, owner)], on, pieces);
  assert.equal(addresses.length, 1);
  assert.equal(addresses[0]?.address, address);
  return { answer: addresses[0].answer, problems };
}

test('an address that only the ledger knows leads to where its piece is now', () => {
  const { answer, problems } = answerOf('/verhalen/de-oude-brug/', ID, [piece()]);
  assert.deepEqual(answer, to('/verhalen/de-brug/'));
  assert.deepEqual(problems, []);
});

test('a piece that moved to another collection keeps its addresses', () => {
  const moved = piece({
    collection: 'nieuws',
    address: '/nieuws/de-brug/',
    addresses: ['/v/bcdfghjk/', '/nieuws/de-brug/'],
  });
  const on = {
    ...site,
    present: new Set(['/nieuws/', '/nieuws/de-brug/']),
    moved: [{ from: '/v/bcdfghjk/', to: '/nieuws/de-brug/' }],
  };
  for (const address of ['/verhalen/de-brug/', '/v/bcdfghjk/']) {
    const { answer, problems } = answerOf(address, ID, [moved], on);
    assert.deepEqual([answer, problems], [to('/nieuws/de-brug/'), []], address);
  }
});

test('a file beside a page moves with the page, also when only the ledger knows', () => {
  const house = piece({
    collection: 'gevels',
    address: '/mbo-straat/brood/',
    addresses: ['/v/bcdfghjk/', '/mbo-straat/brood/', '/mbo-straat/brood/gevel.svg'],
  });
  const present = new Set(['/mbo-straat/', '/mbo-straat/brood/', '/mbo-straat/brood/gevel.svg']);
  const on = { ...site, present };
  for (const file of ['', 'gevel.svg']) {
    const { answer } = answerOf(`/mbo-straat/bakkerij/${file}`, ID, [house], on);
    assert.deepEqual(answer, to(`/mbo-straat/brood/${file}`));
  }
  // What is no longer made of a house.
  assert.deepEqual(answerOf('/mbo-straat/bakkerij/oud.png', ID, [house], on).answer, GONE);
});

test('a card that may no longer stand in a frame is gone, while its page is there', () => {
  assert.deepEqual(answerOf('/embed/bcdfghjk/', ID, [piece()]).answer, GONE);
});

test('a film that its piece no longer shows is gone, and so is a film of a piece that is gone', () => {
  const film = '/media/verhalen/de-brug/werk.mp4';
  for (const now of [piece(), piece({ state: 'expired', online: false, media: [film] })]) {
    const { answer, problems } = answerOf(film, ID, [now]);
    assert.deepEqual([answer, problems], [GONE, []]);
  }
});

test('a file of nobody that vanished is gone; it never stops the build', () => {
  for (const file of [
    '/media/verhalen/de-tunnel/werk.mp4',
    '/delen/pagina/verhalen-thema-stage.png',
    '/api/v1/sectoren/groen.json',
    '/verhalen/feed.atom',
  ]) {
    const { answer, problems } = answerOf(file, null, []);
    assert.deepEqual([answer, problems], [GONE, []], file);
  }
});

test('what is a concept again, or vanished, is gone; only the latter is told', () => {
  const ledger = [published('/embed/bcdfghjk/', ID), published('/verhalen/de-tunnel/', ID)];
  const concept = piece({ state: 'concept', online: false, addresses: [] });
  const hidden = settle(ledger, site, [concept]);
  assert.deepEqual(
    hidden.addresses.map(({ answer }) => answer),
    [GONE, GONE],
  );
  assert.deepEqual(hidden.notices, []);
  const lost = settle(ledger, site, []);
  assert.deepEqual(lost.addresses, hidden.addresses);
  assert.equal(lost.notices.length, 1);
  assert.match(lost.notices[0] ?? '', /bcdfghjk \(\/verhalen\/de-tunnel\/\) .*verdwenen/);
});

test('an empty list leads to the list above it, but never to the home page', () => {
  for (const list of ['/verhalen/thema/stage/', '/verhalen/pagina/2/']) {
    const { answer, problems } = answerOf(list, null, []);
    assert.deepEqual([answer, problems], [to('/verhalen/'), []]);
  }
  const { answer, problems } = answerOf('/plan/', null, []);
  assert.equal(answer, null);
  assert.match(problems[0] ?? '', /\/plan\/ stond ooit online en geeft nu geen antwoord/);
});

test('nobody gets the address of another piece', () => {
  const { problems } = answerOf('/verhalen/de-brug/', 'zzzzzzzz', [piece()]);
  assert.match(problems[0] ?? '', /van een ander stuk \(kenmerk zzzzzzzz\)/);
});

/** A file with these fields, and a text below them. */
const file = (...fields: string[]): string =>
  ['---', ...fields, '---', '', 'Een zin.', ''].join('\n');

test('a repair adds former slugs, however they are written, and keeps everything else', () => {
  const added = ['oudeSlugs:', '  - een', '  - twee'];
  for (const [before, after] of [
    [[], added],
    [['oudeSlugs: []'], added],
    [['oudeSlugs: [nul]'], ['oudeSlugs: [ nul, een, twee ]']],
    [
      ['oudeSlugs:', '  # van de opening', '  - nul # zo heette het'],
      ['oudeSlugs:', '  # van de opening', '  - nul # zo heette het', ...added.slice(1)],
    ],
  ] as const) {
    const titel = "titel: 'De brug: open' # zo";
    const datum = ['# wanneer', "datum: '2021-06-30'"];
    assert.equal(
      withFormerSlugs(file(titel, ...before, ...(before.length > 0 ? datum : [])), ['een', 'twee']),
      file(titel, ...after, ...(before.length > 0 ? datum : [])),
    );
  }
  assert.equal(
    withFormerSlugs(file('titel: x', 'oudeSlugs: # leeg'), ['een', 'twee']),
    file('titel: x', ...added, '  # leeg'),
  );
});

test('a repair keeps the line ends of Windows, and its result can be read', () => {
  const windows = (text: string): string => text.replaceAll('\n', '\r\n');
  const after = withFormerSlugs(windows(file('titel: x', 'oudeSlugs:', '  - nul')), ['een']);
  assert.equal(after, windows(file('titel: x', 'oudeSlugs:', '  - nul', '  - een')));
  const parts = splitMdx(after);
  assert.ok('yaml' in parts);
  const read = readFields(parts.yaml, parts.yamlLine);
  assert.deepEqual('data' in read && read.data, { titel: 'x', oudeSlugs: ['nul', 'een'] });
});

test('a file that a repair cannot read is refused', () => {
  assert.throws(() => withFormerSlugs('Een zin.\n', ['een']), /geen velden/);
  assert.throws(() => withFormerSlugs('Een zin.\n---\ntitel: x\n---\n', ['een']), /geen velden/);
  assert.throws(
    () => withFormerSlugs(file('titel: x', 'titel: y'), ['een']),
    /niet goed geschreven/,
  );
});
