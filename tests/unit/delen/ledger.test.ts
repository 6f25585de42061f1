/** The ledger of addresses: what it holds, and what each address in it answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatLedger, parseLedger } from '#src/delen/adressen/ledger.ts';
import { lastingAddress } from '#src/delen/adressen/published.ts';
import { settle } from '#src/delen/adressen/settle.ts';
import { withFormerSlugs } from '#src/delen/adressen/repair.ts';
import type { Piece } from '#src/regels/piece.ts';

const piece = (change: Partial<Piece> = {}): Piece => ({
  collection: 'verhalen',
  id: 'bcdfghjk',
  owner: 'verhalen/bcdfghjk',
  state: 'live',
  online: true,
  address: '/verhalen/de-brug/',
  addresses: ['/v/bcdfghjk/', '/verhalen/de-brug/'],
  ...change,
});
const site = { present: new Set(['/', '/verhalen/', '/verhalen/de-brug/']), moved: [], gone: [] };
const published = (address: string, owner: string | null = null) => ({ address, owner });

test('a ledger is read as it was written, sorted and each address once', () => {
  const both = [
    published('/verhalen/', null),
    published('/v/bcdfghjk/', 'verhalen/bcdfghjk'),
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

test('an address that only the ledger knows leads to where its piece is now', () => {
  const { moved, gone, problems } = settle(
    [published('/verhalen/de-oude-brug/', 'verhalen/bcdfghjk')],
    site,
    [piece()],
  );
  assert.deepEqual(moved, [{ from: '/verhalen/de-oude-brug/', to: '/verhalen/de-brug/' }]);
  assert.deepEqual([gone, problems], [[], []]);
});

test('a card that may no longer stand in a frame is gone, while its page is there', () => {
  const ledger = [published('/embed/bcdfghjk/', 'verhalen/bcdfghjk')];
  const { moved, gone } = settle(ledger, site, [piece()]);
  assert.deepEqual([moved, gone], [[], ['/embed/bcdfghjk/']]);
});

test('what is a concept again, or vanished, is gone; only the latter is told', () => {
  const ledger = [published('/verhalen/de-tunnel/', 'verhalen/bcdfghjk')];
  const concept = piece({ state: 'concept', online: false, addresses: [] });
  const hidden = settle(ledger, site, [concept]);
  assert.deepEqual([hidden.gone, hidden.notices], [['/verhalen/de-tunnel/'], []]);
  const vanished = settle(ledger, site, []);
  assert.deepEqual(vanished.gone, ['/verhalen/de-tunnel/']);
  assert.match(vanished.notices[0] ?? '', /verhalen\/bcdfghjk .*verdwenen/);
});

test('an empty list leads to the list above it, but never to the home page', () => {
  const ledger = [published('/verhalen/thema/stage/'), published('/verhalen/pagina/2/')];
  const { moved, problems } = settle(ledger, site, []);
  assert.deepEqual(
    moved.map(({ to }) => to),
    ['/verhalen/', '/verhalen/'],
  );
  assert.deepEqual(problems, []);
  const lost = settle([published('/plan/')], site, []);
  assert.match(lost.problems[0] ?? '', /\/plan\/ stond ooit online en geeft nu geen antwoord/);
  assert.deepEqual(lost.moved, []);
});

test('nobody gets the address of another piece', () => {
  const ledger = [published('/verhalen/de-brug/', 'verhalen/zzzzzzzz')];
  const { problems } = settle(ledger, site, [piece()]);
  assert.match(problems[0] ?? '', /van een ander stuk \(verhalen\/zzzzzzzz\)/);
});

test('a repair adds former slugs and changes nothing else', () => {
  const text = "---\ntitel: 'De brug'   # zo\n---\n\nEen zin.\n";
  const once = withFormerSlugs(text, ['de-oude-brug']);
  assert.equal(
    once,
    "---\ntitel: 'De brug'   # zo\noudeSlugs:\n  - de-oude-brug\n---\n\nEen zin.\n",
  );
  assert.equal(
    withFormerSlugs(once, ['de-tunnel']),
    "---\ntitel: 'De brug'   # zo\noudeSlugs:\n  - de-oude-brug\n  - de-tunnel\n---\n\nEen zin.\n",
  );
  assert.match(
    withFormerSlugs('---\noudeSlugs: []\ntitel: x\n---\n', ['a']),
    /^---\ntitel: x\noudeSlugs:\n {2}- a\n---\n$/,
  );
});
