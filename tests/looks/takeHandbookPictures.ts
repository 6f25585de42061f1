/**
 * `npm run handboekbeelden`: makes the pictures in the handbook anew, from the real CMS as it was
 * built, and puts them beside the chapters. Run it after a change that editors can see.
 */
import type { FrameLocator, Page } from 'playwright';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { findBrowser } from '#tests/browser/findBrowser.ts';
import { serveCms } from '#tests/runner/servedCms.ts';

const FAILED = {
  ok: false,
  moment: '2026-11-27T09:30:00.000Z',
  commit: null,
  messages: ['In verhalen, regel 3: Titel (titel).\nZo los je het op: vul dit veld in.'],
};

const { origin, close } = await serveCms();
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  // A container often runs as root, and Chromium refuses its sandbox to root.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${origin}/admin/`);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('heading', { name: 'Verhalen' }).waitFor();
  await page.getByText('In tien weken naar een vak').first().waitFor();
  await take(page, 'eerste-verhaal/verhalen');

  await page.goto(`${origin}/admin/#/collections/verhalen/new`);
  await previewOf(page).locator('h1').waitFor();
  await page.getByLabel('Titel', { exact: true }).first().fill('De bakker van de Voorstraat');
  await previewOf(page).getByText('De bakker van de Voorstraat').first().waitFor();
  await take(page, 'eerste-verhaal/formulier');

  await page.locator('[contenteditable=true]').first().click();
  await page.getByRole('button', { name: 'Voeg component toe' }).first().click();
  await page.getByRole('menuitem', { name: 'Kader' }).waitFor();
  await take(page, 'blokken/menu');

  // Away from the form that was not saved, about which Decap would ask.
  await page.goto('about:blank');
  await page.goto(`${origin}/admin/#/collections/verhalen/entries/beroepentuin/index`);
  await previewOf(page).getByRole('heading', { name: 'In tien weken naar een vak' }).waitFor();
  await page.getByLabel('Titel', { exact: true }).first().fill('In tien weken een vak');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await page.getByRole('button', { name: 'Stap: Concept' }).click();
  await page.getByRole('menuitem', { name: 'Wordt beoordeeld' }).waitFor();
  await take(page, 'nakijken-en-publiceren/status');

  await page.keyboard.press('Escape');
  await page.route('**/admin/status.json', (route) => route.fulfill({ json: FAILED }));
  await page.reload();
  await page.getByText('Publiceren lukte niet').click();
  await previewOf(page).locator('h1').waitFor();
  await take(page, 'als-iets-rood-is/melding');
} finally {
  await browser.close();
  await close();
}

/** The page of the draft, beside its form. */
function previewOf(page: Page): FrameLocator {
  return page.frameLocator('iframe').frameLocator('iframe[title="Voorbeeld van de pagina"]');
}

/** Saves what is seen now as content/handboek/`name`.webp. */
async function take(page: Page, name: string): Promise<void> {
  // Shadows and bars that fade.
  await page.waitForTimeout(600);
  const file = `content/handboek/${name}.webp`;
  await sharp(await page.screenshot())
    .webp({ quality: 82 })
    .toFile(file);
  console.log(file);
}
