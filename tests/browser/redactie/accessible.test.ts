/** Our own parts of the CMS, before axe. What remains in Decap itself is on the accessibility page. */
import { faultsWithin } from '../axe.ts';
import { addBlock, expect, openEntry, previewOf, test } from './redactie.ts';

test('the help beside a form has no faults that axe can see', async ({ page, redactie }) => {
  await openEntry(page, redactie, 'verhalen', 'beroepentuin/index');
  await page.getByLabel('Samenvatting').fill('Zij is laagopgeleid. '.repeat(12));
  await expect(page.frameLocator('iframe').locator('.naast-fout')).toBeVisible();
  await expect(previewOf(page).locator('h1')).toBeVisible();
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  expect(frame).toBeDefined();
  if (frame !== undefined) expect(await faultsWithin(frame, '.naast')).toEqual([]);
});

test('the dialog for a term has no faults, and works with keys alone', async ({
  page,
  redactie,
}) => {
  await openEntry(page, redactie, 'nieuws', 'oproep-minister-taal/index');
  await page.locator('[contenteditable=true] [data-slate-node=element]').first().click();
  await addBlock(page, 'Begrip');
  const dialog = page.getByRole('dialog', { name: 'Begrip uitleggen' });
  await expect(dialog.getByLabel('Begrip', { exact: true })).toBeFocused();
  expect(await faultsWithin(page, '.redactie-dialoog')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  // The menu closes when the form beside it is drawn anew.
  await expect(async () => {
    await page.getByRole('button', { name: 'Voeg component toe' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Begrip' }).focus({ timeout: 2_000 });
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  // Chosen by its first letters, as in any list of the browser.
  await page.keyboard.type('bol');
  await page.keyboard.press('Tab');
  await page.keyboard.type('de leerweg');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Invoegen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.locator('[contenteditable=true]').first()).toContainText('de leerweg');
});
