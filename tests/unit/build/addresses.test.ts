/** Addresses that were published answer for ever, on the site as it is built and served. */
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseLedger } from '#src/delen/adressen/ledger.ts';
import { ID_SIGNS } from '#src/model/formats.ts';
import { readServingFacts } from '#src/serving/facts.ts';
import { createSiteServer } from '#src/serving/server.ts';
import { build, filesBelow } from '#tests/fixtures/builtSite.ts';
import { contentFolder, mdx, verhaalLines } from '#tests/fixtures/contentFolder.ts';

const COUNT = 30;
const RENAMED = 10;
const WITHDRAWN = 12;
const CONCEPT = 15;
const ERASED = 18;

// Any ten of those that are still there; the seed, which the test tells, gives the same ten again.
const numbers = Array.from({ length: COUNT }, (_, number) => number);
const seed = Number(process.env['ZAAD'] ?? randomInt(2 ** 31));
const still = numbers.filter((number) => ![WITHDRAWN, CONCEPT, ERASED].includes(number));
const tenOf = fc.shuffledSubarray(still, { minLength: RENAMED, maxLength: RENAMED });
const [renamed = []] = fc.sample(tenOf, { numRuns: 1, seed });

const idOf = (number: number): string => {
  const sign = (at: number): string => ID_SIGNS.charAt(at % ID_SIGNS.length);
  return `kkkkkk${sign(Math.floor(number / 10))}${sign(number % 10)}`;
};
const oldSlug = (number: number): string => `stuk-${String(number)}`;

/** One of thirty stories after a year of changes; `null` when its file is no longer there. */
function storyNow(number: number): string | null {
  if (number === ERASED) return null;
  const turn = renamed.indexOf(number);
  const slug = turn < 0 ? oldSlug(number) : `nieuw-${String(number)}`;
  // Half of them were renamed in the CMS, which keeps the former slug; half of them by hand.
  const former = turn >= 0 && turn % 2 === 0 ? `oudeSlugs:\n  - ${oldSlug(number)}` : null;
  const states: Readonly<Record<number, string>> = {
    [WITHDRAWN]: 'ingetrokken',
    [CONCEPT]: 'concept',
  };
  return mdx(
    verhaalLines({
      id: `id: ${idOf(number)}`,
      slug: `slug: ${slug}`,
      titel: `titel: Stuk ${String(number)}`,
      samenvatting: `samenvatting: Een stuk voor een proef, nummer ${String(number)}.`,
      status: `status: ${states[number] ?? 'gepubliceerd'}`,
      oudeSlugs: former,
    }),
  );
}

test('a list of thirty old addresses still works after ten renames and three departures', async (context) => {
  context.diagnostic(`ZAAD=${String(seed)}`);
  const ledger = numbers.flatMap((number) => [
    `/verhalen/${oldSlug(number)}/ ${idOf(number)}`,
    `/v/${idOf(number)}/ ${idOf(number)}`,
  ]);
  const stories = numbers.flatMap((number) => {
    const text = storyNow(number);
    return text === null ? [] : [[`verhalen/${oldSlug(number)}/index.mdx`, text] as const];
  });
  const folder = contentFolder({
    ...Object.fromEntries(stories),
    'adressen.txt': [...ledger, '/verhalen/thema/weg/ -', '/verhalen/pagina/9/ -', ''].join('\n'),
  });
  context.after(folder.remove);
  const { code, output, dist } = await build({
    content: folder.root,
    around: folder.around,
    vandaag: '2026-11-27',
  });
  assert.equal(code, 0, output);
  assert.match(
    output,
    new RegExp(`Het stuk met kenmerk ${idOf(ERASED)} .* is uit content/ verdwenen`),
  );

  const server = await createSiteServer({
    root: path.join(dist, 'site'),
    facts: readServingFacts(path.join(dist, 'serving/serving.json')),
  }).listen(0);
  context.after(() => server.close());
  for (const number of numbers) {
    for (const address of [`/verhalen/${oldSlug(number)}/`, `/v/${idOf(number)}/`]) {
      const answer = await fetch(server.origin + address);
      const text = await answer.text();
      const isGone = [WITHDRAWN, CONCEPT, ERASED].includes(number);
      assert.equal(answer.status, isGone ? 410 : 200, address);
      assert.equal(text.includes(`>Stuk ${String(number)}<`), !isGone, address);
    }
  }
  for (const address of ['/verhalen/thema/weg/', '/verhalen/pagina/9/']) {
    const answer = await fetch(server.origin + address, { redirect: 'manual' });
    assert.deepEqual([answer.status, answer.headers.get('location')], [301, '/verhalen/']);
  }

  // What the publication keeps: everything there was, and what is new.
  const kept = new Set(
    parseLedger(filesBelow(dist).get('serving/adressen.txt')?.toString() ?? '').map(
      ({ address }) => address,
    ),
  );
  for (const { address } of parseLedger(ledger.join('\n'))) assert.ok(kept.has(address), address);
  assert.ok(kept.has(`/verhalen/nieuw-${String(renamed[0])}/`) && kept.has('/verhalen/feed.atom'));
});

test('an address that would answer nothing stops the build, with the way to mend it', async (context) => {
  const folder = contentFolder({ 'adressen.txt': '/nergens/weg/ -\n' });
  context.after(folder.remove);
  const { code, output } = await build({
    content: folder.root,
    around: folder.around,
    vandaag: '2026-11-27',
  });
  assert.notEqual(code, 0);
  assert.match(
    output,
    /\/nergens\/weg\/ stond ooit online en geeft nu geen antwoord\. Zo los je het op/,
  );
});
