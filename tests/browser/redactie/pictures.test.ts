/** Pictures: shown at once, safe before they enter git, and refused when they cannot be used. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { choosePicture, expect, onDisk, openEntry, previewOf, save, test } from './redactie.ts';

test('a photo lands beside the text, upright, with a safe name and without its place', async ({
  page,
  redactie,
}) => {
  const photo = await sharp({
    create: { width: 1400, height: 900, channels: 3, background: '#c44' },
  })
    .withExif({
      IFD0: { Copyright: 'GEHEIMPJE' },
      IFD3: { GPSLatitude: '52/1 5/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(photo.includes('GEHEIMPJE')).toBe(true);
  expect((await sharp(photo).metadata()).orientation).toBe(6);
  await openEntry(page, redactie, 'verhalen', 'cityhosts/index');
  await choosePicture(page, {
    name: 'Foto van Één Bakker.JPG',
    mimeType: 'image/jpeg',
    buffer: photo,
  });
  await save(page);
  const branch = 'cms/verhalen/cityhosts/index';
  expect(redactie.git('show', `${branch}:content/verhalen/cityhosts/index.mdx`)).toContain(
    'beeld:\n  bestand: ./foto-van-een-bakker.jpg\n',
  );
  const saved = redactie.bytes(
    'show',
    `${branch}:content/verhalen/cityhosts/foto-van-een-bakker.jpg`,
  );
  const { exif, width, height } = await sharp(saved).metadata();
  expect(exif).toBeUndefined();
  expect(saved.includes('GEHEIMPJE')).toBe(false);
  expect([width, height]).toEqual([900, 1400]);
});

/** A red picture, so many pixels wide. */
function redPicture(width: number): Sharp {
  return sharp({ create: { width, height: width / 2, channels: 3, background: '#c00' } });
}

test('a picture is on the page beside the form at once', async ({ page, redactie }) => {
  await openEntry(page, redactie, 'verhalen', 'future-care-labs/index');
  const buffer = await redPicture(1200).png().toBuffer();
  await choosePicture(page, { name: 'vlak.png', mimeType: 'image/png', buffer });
  const shown = previewOf(page).getByRole('img', { name: 'Een rood vlak.' });
  await expect(shown).toHaveJSProperty('naturalWidth', 1200);
});

for (const { name, mimeType, picture, says } of [
  {
    name: 'klein.png',
    mimeType: 'image/png',
    picture: redPicture(300).png(),
    says: 'Het bestand klein.png is maar 300 pixels breed. Gebruik een beeld van minstens 600 pixels breed.',
  },
  {
    name: 'plek.avif',
    mimeType: 'image/avif',
    picture: redPicture(1200).avif({ effort: 0 }),
    says: 'Het bestand plek.avif kan de plek bevatten waar de foto is gemaakt. Bewaar het als JPEG of PNG',
  },
]) {
  test(`${name} is refused before it enters git`, async ({ page, redactie }) => {
    await openEntry(page, redactie, 'verhalen', 'mbo-manifest/index');
    await choosePicture(page, { name, mimeType, buffer: await picture.toBuffer() });
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await expect(page.getByRole('alert').first()).toContainText(says);
    expect(redactie.git('branch', '--list', 'cms/verhalen/mbo-manifest/*')).toBe('');
  });
}

test('a list can be seen as cards with pictures', async ({ browser, redactie }) => {
  // Before anybody is logged in: git works for one at a time.
  redactie.git('checkout', '--quiet', 'proef');
  const folder = path.join(redactie.git('rev-parse', '--show-toplevel').trim(), 'content/nieuws');
  const file = path.join(folder, 'laks-taalgids/index.mdx');
  writeFileSync(
    file,
    onDisk(file).replace(
      '\nbronnen:',
      '\nbeeld:\n  bestand: ./gids.png\n  alt: Een gids.\n  maker: LAKS\nbronnen:',
    ),
  );
  writeFileSync(
    path.join(folder, 'laks-taalgids/gids.png'),
    await redPicture(640).png().toBuffer(),
  );
  redactie.git('add', '.');
  redactie.git('commit', '--quiet', '--message', 'Een beeld');
  const page = await browser.newPage();
  await page.goto(`${redactie.origin}/admin/#/collections/nieuws`);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('button', { name: 'Toon als tegels' }).click();
  const thumbnail = page.getByTestId('entry-card-image');
  await expect(thumbnail).toHaveCount(1);
  await expect(thumbnail).toHaveCSS('background-image', /^url\("blob:/);
  // The same picture on the page of the piece, where nothing has fetched it from git before.
  await page.goto('about:blank');
  await openEntry(page, redactie, 'nieuws', 'laks-taalgids/index');
  const shown = previewOf(page).getByRole('img', { name: 'Een gids.' });
  await expect(shown).toHaveJSProperty('naturalWidth', 640);
  await page.close();
});
