/** Whatever editors do, in whatever order: every address that was ever published answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Day } from '#src/clock.ts';
import { formatLedger, parseLedger } from '#src/delen/adressen/ledger.ts';
import { publishedBy } from '#src/delen/adressen/published.ts';
import { settle } from '#src/delen/adressen/settle.ts';
import { filesOfPiece } from '#src/delen/filesOfPiece.ts';
import { collections } from '#src/model/index.ts';
import { newId } from '#src/model/newId.ts';
import { admit } from '#src/regels/admit.ts';
import type { Entry } from '#src/regels/content.ts';
import { judge } from '#src/regels/judge.ts';
import type { Piece } from '#src/regels/piece.ts';
import { redirectTable } from '#src/serving/redirects.ts';

const TODAY: Day = '2026-11-27';
const PLACES = ['verhalen', 'nieuws', 'gevels'] as const;

/** A piece as an editor sees it in the CMS. */
interface Story {
  readonly id: string;
  readonly collection: (typeof PLACES)[number];
  readonly slug: string;
  readonly oudeSlugs: readonly string[];
  readonly status: 'gepubliceerd' | 'ingetrokken' | 'concept';
  /** The name of the film in its text. */
  readonly film: string | null;
  /** Who is in the film, until when. */
  readonly tot: Day;
}

const CHANGES = [
  'rename',
  'renameByHand',
  'withdraw',
  'restore',
  'unpublish',
  'erase',
  'move',
  'film',
  'endConsent',
  'renewConsent',
] as const;

type Step =
  | { readonly does: 'create'; readonly where: Story['collection'] }
  | { readonly does: (typeof CHANGES)[number]; readonly which: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        does: fc.constant('create' as const),
        where: fc.constantFrom(...PLACES),
      }),
    },
    { weight: 10, arbitrary: fc.record({ does: fc.constantFrom(...CHANGES), which: fc.nat(5) }) },
  ),
  { minLength: 1, maxLength: 25 },
);

const HOUSE = {
  vak: 'metselaar',
  uur: '07:30',
  opschrift: 'huis',
  bouw: { geveltype: 'klok', breedte: 132, verdiepingen: 2, muur: 'zand', deur: 'gracht' },
  inrichting: { grap: 'muis' },
};

function entryOf({ id, collection, slug, oudeSlugs, status, film, tot }: Story): Entry {
  const grond = { soort: 'toestemming', kenmerk: id, tot, kanalen: ['site', 'insluiten'] };
  const data = {
    ...{ id, slug, oudeSlugs, status, titel: slug, samenvatting: 'Een proef.', datum: '2021' },
    publicatiedatum: '2026-01-01',
    bronnen: [{ titel: 'Een bron', uitgever: 'De toets', adres: 'https://voorbeeld.example/' }],
    geportretteerd: [{ naam: 'Iemand', grond }],
    ...(collection === 'gevels' && HOUSE),
  };
  const written = {
    ...{ collection, file: `content/${collection}/map-${id}/index.mdx` },
    ...{ data, body: '', bodyLine: 1, lineOf: () => undefined },
  };
  const mentions =
    film === null ? [] : [{ kind: 'media', target: `./${film}`, line: 1, column: 1 } as const];
  const { entry, findings } = admit(written, { remarks: [], mentions, headings: [] });
  assert.deepEqual(findings, []);
  assert.ok(entry);
  return entry;
}

/** What a build makes of these pieces. */
function siteOf(online: readonly Piece[]): Set<string> {
  const lists = new Set(online.map(({ collection }) => collection));
  return new Set([
    ...['/', '/verhalen/', '/nieuws/', '/mbo-straat/'],
    // What comes and goes with the pieces in it: a page, its picture, a feed.
    ...[...lists].flatMap((name) => [
      `/verhalen/thema/${name}/`,
      `/delen/pagina/verhalen-thema-${name}.png`,
      `/api/v1/sectoren/${name}.json`,
    ]),
    ...online.flatMap((piece) => [
      piece.address,
      ...collections[piece.collection].files.map((file) => piece.address + file),
      ...filesOfPiece(piece),
    ]),
  ]);
}

/** One publication: the new ledger, and what the site answers at every address in it. */
function publish(stories: readonly Story[], before: string) {
  const { moved, gone, pieces, errors } = judge({
    ...{ entries: stories.map(entryOf), rejected: [], files: [], vandaag: TODAY },
    fixed: new Set(['/', '/verhalen/', '/nieuws/', '/mbo-straat/']),
  });
  // These houses are all alike; the rules of the street are no part of this test.
  assert.deepEqual(
    errors.filter(({ file }) => !file.includes('/gevels/')),
    [],
  );
  const online = pieces.filter((piece) => piece.online);
  const present = siteOf(online);
  const ledger = parseLedger(before);
  const settled = settle(ledger, { present, moved, gone }, pieces);
  assert.deepEqual(settled.problems, []);
  const redirects = redirectTable(
    [
      ...moved,
      ...settled.addresses.flatMap(({ address, answer }) =>
        answer?.status === 301 ? [{ from: address, to: answer.to }] : [],
      ),
    ],
    [
      ...gone,
      ...settled.addresses.flatMap(({ address, answer }) =>
        answer?.status === 410 ? [address] : [],
      ),
    ],
  );
  const after = formatLedger([...ledger, ...publishedBy(present, moved, pieces)]);
  return { after, online, present, redirects };
}

function next(stories: readonly Story[], step: Step, number: number, used: Set<string>): Story[] {
  const slug = `stuk-${String(number)}`;
  if (step.does === 'create') {
    const id = newId();
    assert.ok(!used.has(id));
    used.add(id);
    const film = number % 2 === 0 ? 'werk.mp4' : null;
    const rest = { oudeSlugs: [], status: 'gepubliceerd', film, tot: '2027-12-31' } as const;
    return [...stories, { id, collection: step.where, slug, ...rest }];
  }
  return stories.flatMap((story, index) => {
    if (index !== step.which) return [story];
    switch (step.does) {
      case 'rename':
        return [{ ...story, slug, oudeSlugs: [...story.oudeSlugs, story.slug] }];
      case 'renameByHand':
        return [{ ...story, slug }];
      case 'withdraw':
        return [{ ...story, status: 'ingetrokken' }];
      case 'restore':
        return [{ ...story, status: 'gepubliceerd' }];
      case 'unpublish':
        return [{ ...story, status: 'concept' }];
      case 'erase':
        return [];
      case 'move':
        return [{ ...story, collection: PLACES[(number + 1) % PLACES.length] ?? 'verhalen' }];
      case 'film':
        return [{ ...story, film: story.film === null ? `film-${String(number)}.mp4` : null }];
      case 'endConsent':
        return [{ ...story, tot: '2026-11-26' }];
      case 'renewConsent':
        return [{ ...story, tot: '2027-12-31' }];
    }
  });
}

/** What an address answers; fails when that is nothing. */
function answerOf(address: string, { present, redirects }: ReturnType<typeof publish>) {
  if (present.has(address)) return { status: 200, location: address } as const;
  const answer = redirects.find(address);
  assert.ok(answer, `${address} answers nothing`);
  return answer;
}

test('after any sequence of changes every address answers, and with the right piece', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const used = new Set<string>();
      let stories: Story[] = [];
      let ledger = formatLedger([]);
      sequence.forEach((step, number) => {
        stories = next(stories, step, number, used);
        const published = publish(stories, ledger);
        const { after, online, present } = published;
        const kept = parseLedger(after);
        // Nothing ever leaves the ledger, and no address becomes that of another piece.
        const owners = new Map(kept.map(({ address, owner }) => [address, owner]));
        for (const { address, owner } of parseLedger(ledger)) {
          assert.ok(owners.has(address), address);
          assert.equal(owners.get(address), owner, address);
        }
        for (const { address, owner } of kept) {
          const answer = answerOf(address, published);
          const piece = online.find(({ id }) => id === owner);
          if (answer.status === 301) {
            assert.ok(present.has(answer.location), `${address} leads to ${answer.location}`);
            if (owner !== null) assert.ok(piece && answer.location.startsWith(piece.address));
          }
          if (owner !== null && piece === undefined) assert.equal(answer.status, 410, address);
          // A page of a piece that is online is never gone: only what is made beside it can be.
          const isPage = address.endsWith('/') && !address.startsWith('/embed/');
          if (piece !== undefined && isPage) assert.notEqual(answer.status, 410, address);
        }
        ledger = after;
      });
      // Each piece has one permanent address, and no id came back as that of another.
      const permanent = parseLedger(ledger).filter(({ address }) => address.startsWith('/v/'));
      for (const { address, owner } of permanent) assert.equal(address, `/v/${owner ?? ''}/`);
      for (const { owner } of permanent) assert.ok(owner !== null && used.has(owner));
    }),
    { numRuns: 150 },
  );
});

test('a list of thirty old addresses works after ten renames of any piece, in any way', () => {
  const renames = fc.array(
    fc.record({
      does: fc.constantFrom('rename' as const, 'renameByHand' as const, 'move' as const),
      which: fc.nat(29),
    }),
    { minLength: 10, maxLength: 10 },
  );
  fc.assert(
    fc.property(renames, (sequence) => {
      const used = new Set<string>();
      let stories: Story[] = [];
      for (let number = 0; number < 30; number += 1) {
        const where = PLACES[number % PLACES.length] ?? 'verhalen';
        stories = next(stories, { does: 'create', where }, number, used);
      }
      const first = publish(stories, formatLedger([]));
      const list = first.online.map(({ id, address }) => ({ id, address }));
      let ledger = first.after;
      sequence.forEach((step, number) => {
        stories = next(stories, step, 30 + number, used);
        const published = publish(stories, ledger);
        for (const { id, address } of list) {
          const answer = answerOf(address, published);
          const piece = published.online.find((candidate) => candidate.id === id);
          assert.ok(answer.status !== 410, address);
          assert.equal(answer.location, piece?.address);
        }
        ledger = published.after;
      });
    }),
    { numRuns: 25 },
  );
});
