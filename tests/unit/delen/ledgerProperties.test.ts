/** Whatever editors do, in whatever order: every address that was ever published answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Day } from '#src/clock.ts';
import { formatLedger, parseLedger } from '#src/delen/adressen/ledger.ts';
import { publishedBy } from '#src/delen/adressen/published.ts';
import { settle } from '#src/delen/adressen/settle.ts';
import { newId } from '#src/model/newId.ts';
import { admit } from '#src/regels/admit.ts';
import type { Entry } from '#src/regels/content.ts';
import { judge } from '#src/regels/judge.ts';
import { redirectTable } from '#src/serving/redirects.ts';

const TODAY: Day = '2026-11-27';

/** A piece as an editor sees it in the CMS. */
interface Story {
  readonly id: string;
  readonly slug: string;
  readonly oudeSlugs: readonly string[];
  readonly status: 'gepubliceerd' | 'ingetrokken' | 'concept';
}

type Step =
  | { readonly does: 'create' }
  | {
      readonly does: 'rename' | 'renameByHand' | 'withdraw' | 'restore' | 'unpublish' | 'erase';
      readonly which: number;
    };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Step>({ does: 'create' }) },
    {
      weight: 8,
      arbitrary: fc.record({
        does: fc.constantFrom(
          'rename' as const,
          'renameByHand' as const,
          'withdraw' as const,
          'restore' as const,
          'unpublish' as const,
          'erase' as const,
        ),
        which: fc.nat(5),
      }),
    },
  ),
  { minLength: 1, maxLength: 25 },
);

function entryOf({ id, slug, oudeSlugs, status }: Story): Entry {
  const data = {
    id,
    slug,
    oudeSlugs,
    status,
    titel: slug,
    samenvatting: 'Een proef.',
    datum: '2021',
    publicatiedatum: '2026-01-01',
    bronnen: [{ titel: 'Een bron', uitgever: 'De toets', adres: 'https://voorbeeld.example/' }],
  };
  const written = {
    ...({ collection: 'verhalen', file: `content/verhalen/${slug}/index.mdx` } as const),
    ...{ data, body: '', bodyLine: 1, lineOf: () => undefined },
  };
  const { entry, findings } = admit(written, { remarks: [], mentions: [], headings: [] });
  assert.deepEqual(findings, []);
  assert.ok(entry);
  return entry;
}

/** One publication: the new ledger, and what the site answers at every address in it. */
function publish(stories: readonly Story[], before: string) {
  const { live, moved, gone, pieces, errors } = judge({
    ...{ entries: stories.map(entryOf), rejected: [], files: [], vandaag: TODAY },
    fixed: new Set(['/', '/verhalen/']),
  });
  assert.deepEqual(errors, []);
  const online = pieces.filter((piece) => piece.online);
  assert.equal(live.length, online.length);
  const present = new Set([
    '/verhalen/',
    ...online.flatMap(({ id, address }) => [address, `/embed/${id}/`]),
  ]);
  const ledger = parseLedger(before);
  const settled = settle(ledger, { present, moved, gone }, pieces);
  assert.deepEqual(settled.problems, []);
  const redirects = redirectTable([...moved, ...settled.moved], [...gone, ...settled.gone]);
  const after = formatLedger([...ledger, ...publishedBy(present, moved, pieces)]);
  return { after, online, present, redirects };
}

function next(stories: readonly Story[], step: Step, number: number, used: Set<string>): Story[] {
  const slug = `stuk-${String(number)}`;
  if (step.does === 'create') {
    const id = newId();
    assert.ok(!used.has(id));
    used.add(id);
    return [...stories, { id, slug, oudeSlugs: [], status: 'gepubliceerd' }];
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
    }
  });
}

test('after any sequence of changes every address answers, and with the right piece', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const used = new Set<string>();
      let stories: Story[] = [];
      let ledger = formatLedger([]);
      sequence.forEach((step, number) => {
        stories = next(stories, step, number, used);
        const { after, online, present, redirects } = publish(stories, ledger);
        // Nothing ever leaves the ledger.
        const kept = new Set(parseLedger(after).map(({ address }) => address));
        for (const { address } of parseLedger(ledger)) assert.ok(kept.has(address), address);
        for (const { address, owner } of parseLedger(after)) {
          const answer = present.has(address)
            ? { status: 200, location: address }
            : redirects.find(address);
          assert.ok(answer, `${address} answers nothing`);
          const piece = online.find((candidate) => candidate.owner === owner);
          if (piece === undefined) assert.equal(answer.status, owner === null ? 200 : 410, address);
          else if (answer.status === 301) assert.equal(answer.location, piece.address);
          else assert.equal(answer.status, 200, address);
        }
        ledger = after;
      });
      const owners = parseLedger(ledger).flatMap(({ address, owner }) =>
        owner !== null && address.startsWith('/v/') ? [[owner, address] as const] : [],
      );
      assert.equal(new Set(owners.map(([owner]) => owner)).size, owners.length);
    }),
    { numRuns: 150 },
  );
});
