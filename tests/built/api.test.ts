/** Data and feeds for the sites of schools, as they are served. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { hasAddress } from '#src/regels/content.ts';
import { readServingFacts } from '#src/serving/facts.ts';
import { createSiteServer } from '#src/serving/server.ts';
import { settings } from '#src/settings.ts';
import { agreedTo } from './agreed.ts';

const FOLDER = 'dist/site/api/v1';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:json|atom)$/.test(name),
);
const documents = files.filter((name) => name.endsWith('.json') && !/feed|schema/.test(name));
const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Record<string, unknown>;

const server = await createSiteServer({
  root: 'dist/site',
  facts: readServingFacts('dist/serving/serving.json'),
}).listen(0);
after(() => server.close());

/** Every address of this site in a document. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(`${settings.origin}/`) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}

test('each document is what the published schema says, by a validator of others', () => {
  // `format` is a remark in the standard; here addresses and days are checked by the next tests.
  const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(
    read('schema.json'),
  );
  assert.ok(documents.length > 15);
  for (const name of documents) {
    const document = read(name);
    assert.ok(validate(document), `${name}: ${JSON.stringify(validate.errors)}`);
    assert.ok(!validate({ ...document, versie: 2 }));
  }
});

test('every address in a document answers, and a permanent one leads to the present one', async () => {
  const all = new Set(documents.flatMap((name) => addressesIn(read(name))));
  assert.ok(all.size > 80);
  for (const address of all) {
    const path = new URL(address).pathname;
    const answer = await fetch(server.origin + path, { redirect: 'manual' });
    assert.equal(answer.status, path.startsWith('/v/') ? 301 : 200, path);
    await answer.body?.cancel();
  }
});

test('any site may read the data, and knows what it gets', async () => {
  for (const [name, type] of [
    ['verhalen.json', 'application/json; charset=utf-8'],
    ['alles.atom', 'application/atom+xml; charset=utf-8'],
  ] as const) {
    const answer = await fetch(`${server.origin}/api/v1/${name}`);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('content-type'), type);
    await answer.body?.cancel();
  }
});

test('the lists hold what is online and may be shown elsewhere, each piece once, and the list of a school what is of that school', async () => {
  const { live } = await judgeContent();
  const pieces = live.filter(hasAddress);
  const elsewhere = pieces.filter(({ data }) => agreedTo(data.id, 'insluiten'));
  const idsIn = (name: string): string[] =>
    (read(name)['stukken'] as Array<{ id: string }>).map(({ id }) => id).toSorted();
  for (const collection of ['verhalen', 'ambassadeurs'] as const) {
    assert.deepEqual(
      idsIn(`${collection}.json`),
      elsewhere
        .flatMap((piece) => (piece.collection === collection ? [piece.data.id] : []))
        .toSorted(),
    );
  }
  for (const school of pieces.filter(({ collection }) => collection === 'scholen')) {
    const own = elsewhere.flatMap((piece) =>
      (piece.collection === 'verhalen' || piece.collection === 'ambassadeurs') &&
      piece.data.scholen.includes(school.data.id)
        ? [piece.data.id]
        : [],
    );
    assert.deepEqual(idsIn(`scholen/${school.data.id}.json`), own.toSorted());
  }
});

test('a feed reader reads every feed, and both forms tell the same', () => {
  const feeds = files.filter((name) => name.endsWith('.atom'));
  assert.equal(feeds.length, 2 + 4 + readdirSync('content/sectoren').length);
  const names = new Set<string>();
  for (const name of feeds) {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const feed = parseFeed(text);
    names.add(/<id>([^<]+)<\/id>/.exec(text)?.[1] ?? '');
    const json = read(name.replace(/atom$/, 'feed.json')) as unknown as {
      version: string;
      items: Array<{ id: string; image: string }>;
    };
    assert.equal(json.version, 'https://jsonfeed.org/version/1.1');
    assert.deepEqual(
      json.items.map(({ id }) => id),
      feed.items.map(({ id }) => id),
    );
    for (const { image } of json.items) assert.ok(image.startsWith(`${settings.origin}/delen/`));
  }
  assert.equal(names.size, feeds.length, 'each feed has an id of its own');
});

test('nothing of the register of consents, and no former address, is in the data', () => {
  for (const name of files) {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    assert.doesNotMatch(text, /"(?:grond|kenmerk|geportretteerd|oudeSlugs|kanalen)"/, name);
  }
});
