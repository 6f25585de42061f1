/** What is shared of every piece, as it is served. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { heeftKaart, isDeelbaar } from '#src/delen/deelbaar.ts';
import { formaten } from '#src/delen/inbedden/formaten.ts';
import { frameStijl } from '#src/delen/inbedden/codes.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { readServingFacts } from '#src/serving/facts.ts';
import { createSiteServer } from '#src/serving/server.ts';
import { settings } from '#src/settings.ts';
import { agreedTo } from './agreed.ts';
import { ownPages } from './pages.ts';

const SITE = 'dist/site';
const KB = 1024;
/** Print: so many dots an inch, and a code of 2 cm wide. */
const DPI = 300;
const TWO_CM = Math.round((2 / 2.54) * DPI);

const { pieces } = await judgeContent();
const shared = pieces.filter(({ online, collection }) => online && isDeelbaar(collection));
const withCard = shared.filter(({ collection }) => heeftKaart(collection));
/** Those that may stand in a frame on the sites of schools; the card of a school chooses its people itself. */
const framed = withCard.filter(
  ({ id, collection }) => collection === 'scholen' || agreedTo(id, 'insluiten'),
);
const framedIds = new Set(framed.map(({ id }) => id));
const schools = shared.filter(({ collection }) => collection === 'scholen');
const pageOf = (address: string): string => readFileSync(`${SITE}${address}index.html`, 'utf8');

test('every piece that may be framed has its card, and every card is of such a piece', () => {
  const folders = readdirSync(`${SITE}/embed`, { withFileTypes: true });
  const made = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  assert.deepEqual(made.toSorted(), framed.map(({ id }) => id).toSorted());
  assert.ok(framed.length > 50);
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

test('the card and the page it stands for say where its oEmbed is, and that is right', () => {
  for (const { id, address: page } of framed) {
    for (const where of [`/embed/${id}/`, page]) {
      const [, address = ''] =
        /<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(
          pageOf(where),
        ) ?? [];
      assert.equal(address, `${settings.origin}/embed/${id}/oembed.json`, where);
    }
    const answer = JSON.parse(readFileSync(`${SITE}/embed/${id}/oembed.json`, 'utf8')) as Record<
      string,
      unknown
    >;
    assert.equal(answer['type'], 'rich');
    assert.equal(answer['url'], `${settings.origin}/v/${id}/`);
    assert.ok(String(answer['html']).includes(`src="${settings.origin}/embed/${id}/"`));
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
    assert.equal(html.includes('&lt;blockquote cite='), agreedTo(id, 'insluiten'), address);
    const frames = framedIds.has(id) ? Object.keys(formaten).length : 0;
    assert.equal(html.split('&lt;iframe ').length - 1, frames, address);
    assert.equal(html.includes(`/delen/${id}/qr.svg`), agreedTo(id, 'drukwerk'), address);
    assert.match(html, /href="\/voor-scholen\/[^"]*">Dit staat voor scholen klaar/);
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

test('each piece says since when it is online', () => {
  for (const { address } of pieces.filter(({ online }) => online)) {
    const html = pageOf(address);
    assert.match(html, /Op de site sinds <time datetime="\d{4}-\d\d-\d\d">/, address);
  }
  assert.match(pageOf('/doe-mee/'), /Bijgewerkt op <time datetime="2026-11-30">30 november 2026</);
  assert.doesNotMatch(pageOf('/campagne/'), /Bijgewerkt op/);
});

test('every page has a place to say that it is wrong, which names the address that stays', () => {
  const permanent = new Map(pieces.map(({ id, address }) => [address, `/v/${id}/`]));
  for (const { address, html } of ownPages()) {
    if (['/404.html', '/410.html'].includes(address)) continue;
    const [, letter = ''] =
      /Klopt er iets niet\? Mail <a class="mailadres" href="(mailto:[^"]+)">/.exec(html) ?? [];
    const about = settings.origin + (permanent.get(address) ?? address);
    assert.ok(decodeURIComponent(letter).includes(`Dit gaat over: ${about}\r\n`), address);
  }
});

test('who has no mail program can read every mail address', () => {
  for (const { address, html } of ownPages()) {
    const text = html.replaceAll(/<[^>]*>/gu, '');
    for (const [, mailbox = ''] of html.matchAll(/href="mailto:([^"?]+)/gu)) {
      assert.ok(text.includes(mailbox), `${mailbox} on ${address}`);
    }
  }
});

test('each school finds what is ready for it, and knows when its card has nobody to show', () => {
  const start = pageOf('/voor-scholen/');
  const list = pageOf('/scholen/');
  assert.ok(list.includes('href="/voor-scholen/"'));
  for (const { id, address } of schools) {
    const ready = `/voor-scholen/${id}/`;
    assert.ok(start.includes(`href="${ready}"`));
    for (const wanted of [ready, `/api/v1/scholen/${id}.atom`, `/api/v1/scholen/${id}.feed.json`]) {
      assert.ok(pageOf(address).includes(`<a href="${wanted}"`), `${wanted} on ${address}`);
    }
    const html = pageOf(ready);
    for (const code of [
      `/embed/${id}/`,
      `/v/${id}/`,
      `/api/v1/scholen/${id}.json`,
      `/api/v1/scholen/${id}.atom`,
    ]) {
      assert.ok(html.includes(settings.origin + code), `${code} on ${ready}`);
    }
    const card = pageOf(`/embed/${id}/`);
    const isEmpty = !card.includes('class="kaart-rij"');
    assert.equal(html.includes('staat nog geen ambassadeur'), isEmpty, ready);
    assert.equal(card.includes('Nog geen ambassadeurs'), isEmpty, ready);
    if (isEmpty) assert.match(card, /<a href="\/v\/\w+\/"[^>]*>\s*Bekijk de campagne/);
  }
});

test('a preview is framed just as the code that is copied says', () => {
  for (const { id } of schools) {
    const html = pageOf(`/voor-scholen/${id}/`);
    for (const [name, formaat] of Object.entries(formaten)) {
      assert.ok(html.includes(`.kader-${name}{${frameStijl(formaat)}}`), name);
      assert.ok(html.includes(`style=&quot;${frameStijl(formaat)}&quot;`), name);
      const { breedte, hoogte } = formaat;
      assert.match(
        html,
        new RegExp(
          `<iframe class="kader-${name}" src="/embed/${id}/"[^>]* width="${String(breedte)}" height="${String(hoogte)}"`,
        ),
      );
    }
  }
});

test('who opens the folder of the data finds a page with every document', () => {
  const html = pageOf('/api/v1/');
  const { documenten } = JSON.parse(readFileSync(`${SITE}/api/v1/index.json`, 'utf8')) as {
    documenten: Array<{ adres: string }>;
  };
  assert.ok(documenten.length > 4);
  for (const { adres } of documenten) {
    assert.ok(html.includes(`href="${new URL(adres).pathname}"`), adres);
    assert.ok(html.includes(`<code>${adres}</code>`), adres);
  }
});
