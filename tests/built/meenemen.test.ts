/** Houses to take along: every house on the site has its files, and nothing else has. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import sharp from 'sharp';
import { collections } from '#src/model/index.ts';
import { contentTypeHeader, contentTypeOf } from '#src/serving/contentTypes.ts';
import { SITE, builtPages } from './pages.ts';

const houses = builtPages().filter(({ html }) => html.includes('id="deel-meenemen"'));
const files = (pattern: string) =>
  globSync(pattern, { cwd: SITE })
    .map((file) => `/${file.split(path.sep).join('/')}`)
    .toSorted();
const read = (address: string) => readFileSync(path.join(SITE, address));

test('every house has its files, and there are no others', () => {
  assert.ok(houses.length > 10, String(houses.length));
  assert.deepEqual(
    files('mbo-straat/*/*.{svg,png}'),
    houses
      .flatMap(({ address }) => collections.gevels.files.map((name) => address + name))
      .toSorted(),
  );
});

test('a page says how large the files are, and offers them under a name of their own', () => {
  for (const { address, html } of houses) {
    const slug = address.split('/').at(-2) ?? '';
    for (const name of collections.gevels.files) {
      const kb = Math.ceil(read(address + name).byteLength / 1000);
      const link = new RegExp(
        `href="${address}${name}" download="${slug}-${name}"[^]*?${name.slice(-3).toUpperCase()}, ${String(kb)}\u00a0KB`,
      );
      assert.match(html, link);
    }
  }
});

test('the pictures are of two pixels for each unit, and name their maker', async () => {
  for (const { address } of houses) {
    const svg = read(`${address}gevel.svg`).toString();
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    const house = await sharp(read(`${address}gevel.png`)).metadata();
    const card = await sharp(read(`${address}kaart.png`)).metadata();
    assert.ok(Math.abs((house.width || 0) - 2 * Number(width)) <= 1, address);
    assert.ok(Math.abs((house.height || 0) - 2 * Number(height)) <= 1, address);
    assert.ok(house.hasAlpha, address);
    assert.ok(card.width >= 1200 && card.width === card.height, address);
    assert.equal(card.density, 144);
    for (const { exif } of [house, card]) {
      // EXIF knows no curly apostrophe.
      assert.match(exif?.toString('latin1') ?? '', /Utrechtse mbo'ers, CC BY 4\.0/);
    }
    assert.match(svg, /<desc>[^<]*Utrechtse mbo’ers, CC BY 4\.0\.<\/desc>/);
  }
});

test('no house is empty: its picture has many colours, and an edge that lets through', async () => {
  for (const { address } of houses) {
    const picture = sharp(read(`${address}gevel.png`));
    const { entropy } = await picture.stats();
    assert.ok(entropy > 1, `${address}: ${String(entropy)}`);
    const { data } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    assert.equal(data[3], 0, address);
  }
});

test('the files are sent as what they are', () => {
  assert.deepEqual(
    collections.gevels.files.map((name) => contentTypeHeader(contentTypeOf(name))),
    ['image/svg+xml', 'image/png', 'image/png'],
  );
});
