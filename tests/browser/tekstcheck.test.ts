/** The tekstcheck as a visitor uses it: typing, replacing, files, and nothing that leaves the browser. */
import { strToU8 } from 'fflate';
import type { Page, Request } from 'playwright/test';
import { docxMet, odtMet } from '../unit/taal/documenten.ts';
import { expect, test } from './page.ts';

const TEKST =
  'Een laagopgeleide buurman en twee mbo-leerlingen.\n\n‘Ik ben laagopgeleid’, zei hij.';

/** A word that cannot be in any file of the site. */
const GEHEIM = 'geheimpje-zevenhonderd';

async function begin(page: Page, tekst = TEKST): Promise<void> {
  await page.goto('/tekstcheck/');
  await veld(page).fill(tekst);
  await expect(marken(page).first()).toBeVisible();
}

async function kies(page: Page, name: string, inhoud: Uint8Array): Promise<void> {
  const buffer = Buffer.from(inhoud);
  const bestand = { name, mimeType: 'application/octet-stream', buffer };
  await page.getByLabel('Open een bestand').setInputFiles(bestand);
}

const veld = (page: Page) => page.getByRole('textbox', { name: 'Jouw tekst' });
const marken = (page: Page) => page.locator('.tekstcheck-spiegel mark');
const lijst = (page: Page) => page.getByRole('region', { name: 'Gevonden woorden' });

test('marks words where they stand, and says how many there are', async ({ page }) => {
  await begin(page);
  await expect(marken(page)).toHaveText(['laagopgeleide', 'mbo-leerlingen', 'laagopgeleid']);
  await expect(lijst(page)).toContainText(
    'Gevonden: 2 × fout, 0 × let op, 0 × tip, 1 × in een citaat.',
  );
  await expect(lijst(page).getByText('Citaat: laat staan')).toHaveCount(1);
});

for (const breedte of [320, 1440]) {
  test(`the mirror lies exactly under the text at ${String(breedte)} px`, async ({ page }) => {
    await page.setViewportSize({ width: breedte, height: 900 });
    await begin(
      page,
      'Een lange regel die over de rand gaat, met laagopgeleiden erin. '.repeat(40),
    );
    const maten = await page.evaluate(() => {
      const vlak = document.querySelector('.tekstcheck-spiegel');
      const invoer = document.querySelector('textarea');
      if (vlak === null || invoer === null) throw new Error('There is no field.');
      return {
        breedten: [vlak.clientWidth, invoer.clientWidth],
        hoogten: [vlak.scrollHeight, invoer.scrollHeight],
      };
    });
    expect(maten.breedten[0]).toBe(maten.breedten[1]);
    expect(maten.hoogten[0]).toBe(maten.hoogten[1]);
  });
}

test('a better word replaces one place, keys undo it, and focus goes on', async ({ page }) => {
  await begin(page);
  await lijst(page)
    .getByRole('button', { name: 'Vervang mbo-leerlingen door mbo-studenten' })
    .click();
  await expect(veld(page)).toHaveValue(TEKST.replace('mbo-leerlingen', 'mbo-studenten'));
  await expect(lijst(page).locator('button:focus')).toHaveCount(1);
  await veld(page).focus();
  await page.keyboard.press('Control+z');
  await expect(veld(page)).toHaveValue(TEKST);
  await expect(marken(page)).toHaveCount(3);
});

test('all places of a word are replaced at once, quotations apart, and undone at once', async ({
  page,
}) => {
  const twee = 'Laagopgeleiden en laagopgeleiden. “Wij laagopgeleiden”, zeiden ze.';
  await begin(page, twee);
  await lijst(page).getByRole('button', { name: 'Vervang alle 2' }).click();
  await expect(veld(page)).toHaveValue('Mbo’ers en mbo’ers. “Wij laagopgeleiden”, zeiden ze.');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(veld(page)).toHaveValue(twee);
});

test('works with keys alone', async ({ page }) => {
  await page.goto('/tekstcheck/');
  await veld(page).focus();
  await page.keyboard.type('Zij is laagopgeleid.');
  await expect(marken(page)).toHaveText(['laagopgeleid']);
  const wijs = lijst(page).getByRole('button', { name: 'Zij is laagopgeleid.' });
  for (
    let stap = 0;
    stap < 12 && !(await wijs.evaluate((knop) => knop === document.activeElement));
    stap += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const keuze = await veld(page).evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(keuze).toBe('laagopgeleid');
});

test('long lists show the first places, and the rest on request', async ({ page }) => {
  await begin(page, 'Zij is laagopgeleid. '.repeat(30));
  const plekken = lijst(page).locator('.tekstcheck-wijs');
  await expect(plekken).toHaveCount(4);
  await lijst(page).getByRole('button', { name: 'Toon nog 26' }).click();
  await expect(plekken).toHaveCount(30);
  await expect(plekken.nth(4)).toBeFocused();
});

test('says so when nothing is found', async ({ page }) => {
  await page.goto('/tekstcheck/');
  await veld(page).fill('De bakker bakt brood.');
  await expect(lijst(page)).toContainText('Niets gevonden. Mooi geschreven!');
});

test('HTML and Markdown are read as such', async ({ page }) => {
  await begin(page, '`laagopgeleid` en laagopgeleide');
  await expect(marken(page)).toHaveCount(2);
  await page.getByLabel('Soort').selectOption('markdown');
  await expect(marken(page)).toHaveText(['laagopgeleide']);
});

const DOCX = docxMet(
  '<w:p><w:r><w:t>Een laag</w:t></w:r><w:r><w:t>opgeleide man.</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>weg</w:delText><w:t>hoogopgeleid</w:t></w:r></w:del><w:r><w:t>Nog een zin.</w:t></w:r></w:p>',
);
const ODT = odtMet('<text:h>Een laagopgeleide man.</text:h><text:p>Nog een zin.</text:p>');
const bestanden: ReadonlyArray<[naam: string, inhoud: Uint8Array, tekst: string]> = [
  ['brief.txt', strToU8('Een laagopgeleide man.\r\nNog een zin.'), 'Een laagopgeleide man.\nNog een zin.'],
  ['brief.md', strToU8('# Een laagopgeleide man'), '# Een laagopgeleide man'],
  ['brief.html', strToU8('<p>Een laagopgeleide man</p>'), '<p>Een laagopgeleide man</p>'],
  ['brief.docx', DOCX, 'Een laagopgeleide man.\n\nNog een zin.'],
  ['brief.odt', ODT, 'Een laagopgeleide man.\n\nNog een zin.'],
]; // prettier-ignore
for (const [naam, inhoud, tekst] of bestanden) {
  test(`opens ${naam}`, async ({ page }) => {
    await page.goto('/tekstcheck/');
    await kies(page, naam, inhoud);
    await expect(veld(page)).toHaveValue(tekst);
    await expect(marken(page)).toHaveText(['laagopgeleide']);
    await expect(page.getByText(`${naam} is geopend.`)).toBeVisible();
  });
}

const vreemd: ReadonlyArray<[naam: string, inhoud: Uint8Array, melding: string]> = [
  ['brief.docx', strToU8('geen zip'), 'Dit bestand is beschadigd, of het heeft een verkeerde naam.'],
  ['brief.txt', DOCX, 'Dit bestand is ingepakt'],
  ['leeg.txt', strToU8(' '), 'In dit bestand staat geen tekst.'],
]; // prettier-ignore
for (const [naam, inhoud, melding] of vreemd) {
  test(`${naam} that cannot be opened gets a kind word: ${melding}`, async ({ page }) => {
    await begin(page);
    await kies(page, naam, inhoud);
    await expect(page.getByText(melding)).toBeVisible();
    await expect(veld(page)).toHaveValue(TEKST);
  });
}

test('a long file opens at once, its words are replaced at once, and both are undone', async ({
  page,
}) => {
  const lang = Array.from({ length: 1500 }, () => 'Een zin over laagopgeleiden.').join('\n\n');
  await begin(page);
  await kies(page, 'lang.txt', strToU8(lang));
  await expect(veld(page)).toHaveValue(lang);
  await lijst(page).getByRole('button', { name: 'Vervang alle 1500' }).click();
  await expect(veld(page)).toHaveValue(lang.replaceAll('laagopgeleiden', 'mbo’ers'));
  await veld(page).focus();
  await page.keyboard.press('Control+z');
  await expect(veld(page)).toHaveValue(lang);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(veld(page)).toHaveValue(TEKST);
  await expect(marken(page)).toHaveCount(3);
});

test('nothing that was typed leaves the browser, and it works without a connection', async ({
  page,
  context,
}) => {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  await begin(page, `${GEHEIM} is laagopgeleid.`);
  await page.getByLabel('Open een bestand').setInputFiles({
    name: `${GEHEIM}.docx`,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(DOCX),
  });
  await expect(veld(page)).toHaveValue(/Nog een zin/);
  await context.setOffline(true);
  await veld(page).fill(`${GEHEIM} is hoogopgeleid.`);
  await expect(marken(page)).toHaveText(['hoogopgeleid']);
  expect(requests.length).toBeGreaterThan(3);
  for (const request of requests) {
    expect(request.method()).toBe('GET');
    expect(request.postData()).toBeNull();
    const { pathname, search } = new URL(request.url());
    expect(search).toBe('');
    expect(pathname).toMatch(/^\/(?:tekstcheck\/$|_astro\/|taalwijzer\/regels\.json$|favicon)/);
    expect(request.url()).not.toContain(GEHEIM);
  }
});

test('the list and the text can be taken along', async ({ page }) => {
  await begin(page);
  const [lijstBestand] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar de lijst' }).click(),
  ]);
  expect(lijstBestand.suggestedFilename()).toBe('gevonden-woorden.csv');
  const [tekstBestand] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als .txt' }).click(),
  ]);
  expect(tekstBestand.suggestedFilename()).toBe('tekst.txt');
});

test('on paper the text stands with its marks, and the list below it', async ({ page }) => {
  await begin(page);
  await page.emulateMedia({ media: 'print' });
  await expect(veld(page)).toBeHidden();
  await expect(page.locator('.tekstcheck-spiegel')).toBeVisible();
  await expect(lijst(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so and leads to the guide', async ({ page }) => {
    await page.goto('/tekstcheck/');
    await expect(page.getByText('De tekstcheck werkt alleen met JavaScript')).toBeVisible();
    await expect(page.locator('tekst-check')).toBeHidden();
    await expect(
      page.getByRole('main').getByRole('link', { name: 'taalwijzer' }).first(),
    ).toBeVisible();
  });
});
