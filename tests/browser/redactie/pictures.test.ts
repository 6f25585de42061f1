/** Pictures: shown at once, safe before they enter git, and refused when they cannot be used. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import {
  choosePicture,
  expect,
  onDisk,
  openEntry,
  openPictures,
  previewOf,
  save,
  test,
} from './redactie.ts';

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
  await openEntry(page, redactie, 'verhalen', 'mbo-tour-030/index');
  const buffer = await redPicture(1200).png().toBuffer();
  await choosePicture(page, { name: 'vlak.png', mimeType: 'image/png', buffer });
  const shown = previewOf(page).getByRole('img', { name: 'Een rood vlak.' });
  await expect(shown).toHaveJSProperty('naturalWidth', 1200);

  // In a wide window the street below it leaves the photo free: roof, moon and stars.
  await page.frameLocator('iframe').getByRole('button', { name: 'Computer' }).click();
  await expect(async () => {
    const { bottom, width } = await shown.evaluate((photo) => photo.getBoundingClientRect());
    expect(width).toBeGreaterThan(400);
    const tops = await previewOf(page)
      .locator('.straatrij svg')
      .evaluateAll((drawn) =>
        drawn
          .map((drawing) => drawing.getBoundingClientRect())
          .map(({ top, height }) => (height > 0 ? top : Infinity)),
      );
    expect(tops.length).toBeGreaterThan(1);
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(bottom);
  }).toPass();
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
    await openEntry(page, redactie, 'verhalen', 'mbo-tour-030/index');
    await choosePicture(page, { name, mimeType, buffer: await picture.toBuffer() });
    await expect(page.frameLocator('iframe').locator('.naast-fout')).toContainText(says);
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await expect(page.getByRole('alert').first()).toContainText(says);
    expect(redactie.git('branch', '--list', 'cms/verhalen/mbo-tour-030/*')).toBe('');
  });
}

test('a picture takes no place of another, is not deleted, and is not saved when it is not used', async ({
  page,
  redactie,
}) => {
  const name = 'verhalen/future-care-labs';
  const branch = `cms/${name}/index`;
  await openEntry(page, redactie, 'verhalen', 'future-care-labs/index');
  const choose = async (width: number): Promise<void> => {
    const buffer = await redPicture(width).png().toBuffer();
    await choosePicture(page, { name: 'Vlak.png', mimeType: 'image/png', buffer });
  };
  const heading = page.frameLocator('iframe').locator('#naast-kop');
  await choose(300);
  await expect(heading).not.toHaveText('Klaar om op te slaan');
  // The small one stays in the dialog, and is nobody's any more.
  await choose(1200);
  await expect(heading).toHaveText('Klaar om op te slaan');
  await save(page);
  const saved = (): string => redactie.git('show', `${branch}:content/${name}/index.mdx`);
  expect(saved()).toContain('  bestand: ./vlak-2.png\n');
  const files = redactie.git('ls-tree', '--name-only', branch, `content/${name}/`);
  expect(files).toContain('vlak-2.png');
  expect(files).not.toContain('vlak.png');

  await openPictures(page);
  await expect(page.getByText('Weghalen kan hier niet')).toBeVisible();
  await page.getByText('vlak-2.png').click();
  await expect(page.getByRole('button', { name: 'Gebruik selectie' })).toBeEnabled();
  await expect(page.getByRole('button', { name: /verwijder/i })).toHaveCount(0);
});

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
