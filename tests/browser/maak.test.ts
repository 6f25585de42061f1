/** The maker of posters, as visitors use it: nothing leaves the browser, and it works with keys alone. */
import { readFileSync } from 'node:fs';
import type { Download, Page, Request } from 'playwright/test';
import sharp from 'sharp';
import { leesPdf } from '#tests/fixtures/pdf.ts';
import { faultsWithin } from './axe.ts';
import { expect, test } from './page.ts';

/** A word that cannot be in any file of the site. */
const GEHEIM = 'geheimpje-zevenhonderd';

async function begin(page: Page, hash = ''): Promise<void> {
  await page.goto(`/maak/${hash}`);
  if (hash === '') await page.getByRole('button', { name: 'Begin met maken' }).click();
  await expect(poster(page)).toBeVisible();
}

const poster = (page: Page) => page.locator('[data-poster] svg');
const zin = (page: Page) => poster(page).locator('title');

async function bewaar(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
}

async function bytes(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

test('nothing of the maker is fetched before the click, and nothing that is typed leaves', async ({
  page,
}) => {
  const gevraagd: Request[] = [];
  page.on('request', (request) => gevraagd.push(request));
  await page.goto('/maak/', { waitUntil: 'networkidle' });
  const paden = (): string[] => gevraagd.map((request) => new URL(request.url()).pathname);
  expect(paden().filter((pad) => /\/maker\.|alsPdf|atelier|\.ttf|regels/.test(pad))).toEqual([]);
  await page.getByRole('button', { name: 'Begin met maken' }).click();
  await expect(poster(page)).toBeVisible();
  await page.getByLabel('Wat is er gemaakt?').fill(`Dit ${GEHEIM}`);
  await page.getByLabel('Door wie?').fill(GEHEIM);
  await expect(zin(page)).toContainText(GEHEIM);
  await expect(page).toHaveURL(new RegExp(`#.*${GEHEIM}`));
  await bewaar(page, 'PDF om te printen');
  await bewaar(page, 'PNG');
  for (const request of gevraagd) {
    expect(request.method()).toBe('GET');
    expect(request.url()).not.toContain(GEHEIM);
  }
});

test('once it is there it works without a connection, in every format', async ({
  page,
  context,
}) => {
  await begin(page);
  // The pictures further down the page come when somebody scrolls to them.
  await page.locator('img').evaluateAll((beelden) => {
    for (const beeld of beelden) beeld.setAttribute('loading', 'eager');
  });
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByLabel('Wat is er gemaakt?').fill('Deze brug');
  await page.getByLabel('Tekening uit de straat').selectOption({ label: 'Het metselwerk' });
  await expect(zin(page)).toHaveText(
    'Deze brug is mede mogelijk gemaakt door Utrechtse metselaars',
  );
  await page.getByRole('radio', { name: 'Nacht (donker)' }).check();
  const formaten = await page.getByLabel('Waar komt hij te hangen?').locator('option').all();
  expect(formaten.length).toBeGreaterThan(8);
  for (const formaat of formaten) {
    await page
      .getByLabel('Waar komt hij te hangen?')
      .selectOption((await formaat.getAttribute('value')) ?? '');
    await expect(zin(page)).toContainText('Utrechtse metselaars');
    const pdf = await leesPdf(await bytes(await bewaar(page, 'PDF voor de drukker')));
    expect(pdf.tekst).toContain('Utrechtse metselaars');
    expect(pdf.allesErin).toBe(true);
    expect(pdf.snede[0]).toBeGreaterThan(20);
  }
  const png = await sharp(await bytes(await bewaar(page, 'PNG'))).metadata();
  expect(png.width).toBe(2000);
  const svg = (await bytes(await bewaar(page, 'SVG'))).toString('utf8');
  expect(svg).toMatch(/^<svg xmlns/);
  expect(svg).not.toMatch(/<text|href=|class=/);
  await context.setOffline(false);
});

test('a poster is shared as a link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page);
  await page.getByLabel('Wat is er gemaakt?').fill('Het café');
  await page.getByLabel('Door wie?').fill('Renée & Zoë');
  await page.getByLabel('Waar komt hij te hangen?').selectOption('sticker');
  await page.getByRole('button', { name: 'Kopieer de link' }).click();
  await expect(page.getByText('De link is gekopieerd.')).toBeVisible();
  const adres = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  await page.goto('about:blank');
  await begin(page, adres.hash);
  await expect(zin(page)).toHaveText('Het café is mede mogelijk gemaakt door Renée & Zoë');
  await expect(page.getByLabel('Waar komt hij te hangen?')).toHaveValue('sticker');
});

test('a broken link gives a poster all the same', async ({ page }) => {
  await begin(page, '#formaat=<img src=x>&tekening=weg&wat=%E0%A4%A&wie=ons');
  await expect(zin(page)).toContainText('is mede mogelijk gemaakt door ons');
});

test('the taalwijzer offers a better word, and puts it in', async ({ page }) => {
  await begin(page);
  const wie = page.getByLabel('Door wie?');
  await wie.fill('laagopgeleide mensen');
  await expect(page.getByText('“laagopgeleide”:')).toBeVisible();
  await page.getByRole('button', { name: /^Maak er “/ }).click();
  await expect(wie).toBeFocused();
  await expect(wie).not.toHaveValue(/laagopgeleide/);
  await expect(page.getByText('“laagopgeleide”:')).toBeHidden();
});

test('an own photo is on the poster; one that is too small for the paper is told', async ({
  page,
}) => {
  await begin(page);
  const foto = await sharp({
    create: { width: 1200, height: 900, channels: 3, background: '#3e9a5e' },
  })
    .withExif({ IFD0: { Artist: GEHEIM } })
    .jpeg()
    .toBuffer();
  const kies = (name: string, buffer: Buffer) =>
    page
      .getByLabel('Of kies een eigen foto')
      .setInputFiles({ name, mimeType: 'image/jpeg', buffer });
  await kies('brug.jpg', foto);
  await expect(poster(page).locator('image')).toHaveAttribute('href', /^data:image\/jpeg/);
  await expect(page.getByText(/Je foto is te klein voor dit formaat/)).toBeVisible();
  const pdf = await bytes(await bewaar(page, 'PDF voor de drukker'));
  expect(pdf.toString('latin1')).toContain('/Subtype /Image');
  expect(pdf.toString('latin1')).not.toContain(GEHEIM);
  await page.getByLabel('Waar komt hij te hangen?').selectOption('vierkant');
  await expect(page.getByText(/Je foto is te klein voor dit formaat/)).toBeHidden();
  await page.getByRole('button', { name: 'Haal de foto weg' }).click();
  await expect(poster(page).locator('image')).toHaveCount(0);
  await expect(page.getByLabel('Tekening uit de straat')).toBeFocused();
  await kies('geen-foto.jpg', Buffer.from('dit is geen foto'));
  await expect(page.getByText('Dit bestand is geen foto')).toBeVisible();
});

test('a sign that the letters do not have is told', async ({ page }) => {
  await begin(page);
  await page.getByLabel('Door wie?').fill('de buren ☺');
  await expect(page.getByText('Dit past niet in onze letter en blijft leeg: ☺')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it is made with keys alone, and has no faults that axe can see, in the ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/maak/');
    await page.getByRole('button', { name: 'Begin met maken' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Jouw poster' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Deze muur');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('ons allemaal');
    await expect(zin(page)).toHaveText('Deze muur is mede mogelijk gemaakt door ons allemaal');
    const tot = page.getByRole('button', { name: 'PDF om te printen' });
    for (let stap = 0; stap < 12; stap += 1) {
      if (await tot.evaluate((knop) => knop === document.activeElement)) break;
      await page.keyboard.press('Tab');
      const bedekt = await page.evaluate(() => {
        const bezig = document.activeElement;
        if (bezig === null) return true;
        const { left, top, width, height } = bezig.getBoundingClientRect();
        const boven = document.elementFromPoint(left + width / 2, top + height / 2);
        return boven?.closest('[data-poster]') !== null;
      });
      expect(bedekt, 'what has the focus lies behind the poster').toBe(false);
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe(
      'deze-muur-is-mede-mogelijk-gemaakt-door-ons-allemaal-a4.pdf',
    );
    expect(await faultsWithin(page, 'main')).toEqual([]);
  });
}
