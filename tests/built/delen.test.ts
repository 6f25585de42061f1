/** What is shared of every piece, as it is served. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { isDeelbaar } from '#src/delen/deelbaar.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { readServingFacts } from '#src/serving/facts.ts';
import { createSiteServer } from '#src/serving/server.ts';
import { settings } from '#src/settings.ts';
import { agreedTo } from './agreed.ts';

const SITE = 'dist/site';
const KB = 1024;
/** Print: so many dots an inch, and a code of 2 cm wide. */
const DPI = 300;
const TWO_CM = Math.round((2 / 2.54) * DPI);

const { pieces } = await judgeContent();
const shared = pieces.filter(({ online, collection }) => online && isDeelbaar(collection));
/** Those that may stand in a frame on the sites of schools. */
const framed = shared.filter(({ id }) => agreedTo(id, 'insluiten'));
const pageOf = (address: string): string => readFileSync(`${SITE}${address}index.html`, 'utf8');

test('every piece that may be framed has its card, and every card is of such a piece or a school', () => {
  const schools = pieces.filter(({ online, collection }) => online && collection === 'scholen');
  const expected = [...framed, ...schools].map(({ id }) => id).toSorted();
  const folders = readdirSync(`${SITE}/embed`, { withFileTypes: true });
  const made = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  assert.deepEqual(made.toSorted(), expected);
  assert.ok(shared.length > 50 && schools.length === 4);
});

test('a card weighs less than 30 KB with its typeface, and holds no script', () => {
  const typeface = readFileSync(`${SITE}/embed/letter.woff2`).byteLength;
  for (const { id } of framed) {
    const html = pageOf(`/embed/${id}/`);
    const bytes = gzipSync(html).byteLength + typeface;
    assert.ok(bytes < 30 * KB, `${id}: ${String(bytes)} bytes`);
    assert.equal(/<script|rel="stylesheet"/.exec(html), null);
    assert.match(html, /<meta name="robots" content="noindex">/);
  }
});

test('a card may be framed by the schools, a page by nobody', async (context) => {
  const server = await createSiteServer({
    root: SITE,
    facts: readServingFacts('dist/serving/serving.json'),
  }).listen(0);
  context.after(() => server.close());
  const [piece] = framed;
  assert.ok(piece);
  const policyOf = async (address: string): Promise<string> =>
    (await fetch(server.origin + address)).headers.get('content-security-policy') ?? '';
  const card = await policyOf(`/embed/${piece.id}/`);
  assert.ok(card.endsWith(`frame-ancestors 'self' ${settings.embedOrigins.join(' ')}`), card);
  assert.doesNotMatch(card, /script-src/);
  assert.match(await policyOf(piece.address), /frame-ancestors 'none'/);
  const code = await fetch(`${server.origin}/delen/${piece.id}/qr.svg`);
  assert.equal(code.headers.get('cross-origin-resource-policy'), 'cross-origin');
  assert.equal(code.headers.get('content-type'), 'image/svg+xml');
});

test('the card says where its oEmbed is, and that is right', () => {
  for (const { id } of framed) {
    const [, address = ''] =
      /<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(
        pageOf(`/embed/${id}/`),
      ) ?? [];
    assert.equal(address, `${settings.origin}/embed/${id}/oembed.json`);
    const answer = JSON.parse(readFileSync(`${SITE}/embed/${id}/oembed.json`, 'utf8')) as Record<
      string,
      unknown
    >;
    assert.equal(answer['type'], 'rich');
    assert.equal(answer['url'], `${settings.origin}/v/${id}/`);
  }
});

test('every QR code leads to the permanent address, also printed at 2 cm', async () => {
  for (const { id } of shared) {
    for (const file of ['qr.svg', 'qr.png']) {
      const bytes = readFileSync(`${SITE}/delen/${id}/${file}`);
      const { data, info } = await sharp(bytes)
        .resize({ width: TWO_CM })
        .flatten({ background: '#fff' })
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const found = jsQR(new Uint8ClampedArray(data), info.width, info.height);
      assert.equal(found?.data, `${settings.origin}/v/${id}/`, file);
    }
  }
});

test('without script the page shows the permanent address, and the codes that were agreed to', () => {
  for (const { id, address } of shared) {
    const html = pageOf(address);
    assert.ok(html.includes(`>${settings.origin}/v/${id}/</p>`), address);
    const mayFrame = agreedTo(id, 'insluiten');
    assert.equal(html.includes('&lt;blockquote cite='), mayFrame, address);
    assert.equal(html.split('&lt;iframe ').length - 1, mayFrame ? 3 : 0, address);
    assert.equal(html.includes(`/delen/${id}/qr.svg`), agreedTo(id, 'drukwerk'), address);
  }
});

test('nothing that is shared of a piece tells its name in its address', () => {
  for (const { id, address } of shared) {
    const slug = address.split('/').at(-2) ?? '';
    assert.notEqual(id, slug);
    assert.ok(existsSync(`${SITE}/delen/${id}`));
    assert.ok(!existsSync(`${SITE}/delen/${slug}`) && !existsSync(`${SITE}/embed/${slug}`));
  }
});

test('each page says since when it is online, and where to say that it is wrong', () => {
  const pages = pieces.filter(({ online, collection }) => online && collection !== 'straten');
  for (const { id, address } of pages) {
    const html = pageOf(address);
    assert.match(html, /Op de site sinds <time datetime="\d{4}-\d\d-\d\d">/, address);
    const [, letter = ''] = /<a href="(mailto:[^"]+)">Klopt er iets niet\?<\/a>/.exec(html) ?? [];
    assert.ok(decodeURIComponent(letter).includes(`${settings.origin}/v/${id}/`), address);
  }
});
