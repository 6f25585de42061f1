/** Every page that can be found has a picture to be shared with. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import sharp from 'sharp';
import {
  deelbeeldAddress,
  deelbeeldAddresses,
  deelbeeldmatenVan,
} from '#src/delen/deelbeeld/addresses.ts';
import { deelbeeldmaten } from '#src/delen/deelbeeld/maten.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { settings } from '#src/settings.ts';
import { agreedTo } from './agreed.ts';

const SITE = 'dist/site';
const MOST = 120 * 1024;

const pages = [...readFileSync(`${SITE}/sitemap.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, url]) => new URL(url ?? '').pathname,
);

/** What a meta element of the page says. */
function meta(html: string, property: string): string {
  const [, content = ''] =
    new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html) ?? [];
  return content;
}

test('the picture of each page is there, has the size that is told, and is light', async () => {
  assert.ok(pages.length > 100);
  let houses = 0;
  for (const page of pages) {
    const html = readFileSync(`${SITE}${page}index.html`, 'utf8');
    const image = new URL(meta(html, 'og:image'));
    assert.equal(image.origin, settings.origin, page);
    const file = `${SITE}${image.pathname}`;
    const { width, height, exif, xmp } = await sharp(file).metadata();
    assert.deepEqual(
      [String(width), String(height)],
      [meta(html, 'og:image:width'), meta(html, 'og:image:height')],
      page,
    );
    assert.deepEqual([exif, xmp], [undefined, undefined], page);
    assert.ok(statSync(file).size < MOST, page);
    const title = meta(html, 'og:title');
    assert.ok(title !== '' && meta(html, 'og:image:alt').includes(title), page);
    assert.equal(meta(html, 'twitter:card'), 'summary_large_image');
    const [, makers = ''] =
      / mede mogelijk gemaakt door (.+)\.$/.exec(meta(html, 'og:image:alt')) ?? [];
    // Who is on the label of a house is on the label of its picture too.
    const [, opHuis] = /^\/mbo-straat\/[a-z0-9-]+\/$/.test(page)
      ? (/mede mogelijk gemaakt door\s*<\/span>\s*(Utrechtse [^<]+?)\s*</.exec(html) ?? [])
      : [];
    assert.ok(makers.startsWith('Utrechtse ') && makers !== 'Utrechtse vakmensen', page);
    if (opHuis === undefined) continue;
    assert.equal(makers, opHuis, page);
    houses += 1;
  }
  assert.ok(houses > 10);
});

test('no two pages share a picture', () => {
  const images = pages.map((page) =>
    meta(readFileSync(`${SITE}${page}index.html`, 'utf8'), 'og:image'),
  );
  assert.equal(new Set(images).size, pages.length);
});

test('profiles, stories and houses have pictures for social media too where that was agreed, to download', async () => {
  const { pieces } = await judgeContent();
  const social = pieces.filter(
    ({ online, collection }) =>
      online && ['ambassadeurs', 'verhalen', 'gevels'].includes(collection),
  );
  assert.ok(social.length > 20);
  for (const { collection, id, address } of social) {
    const html = readFileSync(`${SITE}${address}index.html`, 'utf8');
    const all = deelbeeldAddresses(collection, id);
    assert.equal(all.length, 3);
    const agreed = new Set(
      deelbeeldmatenVan(collection, agreedTo(id, 'socials')).map((maat) =>
        deelbeeldAddress(id, maat),
      ),
    );
    for (const picture of all) {
      assert.equal(existsSync(`${SITE}${picture}`), agreed.has(picture), picture);
    }
    for (const picture of agreed) {
      const [, name = ''] = /([^/]+)\.png$/.exec(picture) ?? [];
      const { width, height } = await sharp(`${SITE}${picture}`).metadata();
      assert.equal(`${String(width)}x${String(height)}`, name);
      assert.ok(name in deelbeeldmaten && html.includes(`href="${picture}"`), picture);
      assert.ok(statSync(`${SITE}${picture}`).size < MOST, picture);
    }
  }
});

test('pages that are kept out of search engines have none', () => {
  const html = readFileSync(`${SITE}/handboek/index.html`, 'utf8');
  assert.equal(meta(html, 'og:image'), '');
  assert.ok(!existsSync(`${SITE}/delen/pagina/handboek.png`));
});
