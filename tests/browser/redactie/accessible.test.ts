/** Our own parts of the CMS, before axe. What remains in Decap itself is on the accessibility page. */
import { faultsWithin } from '../axe.ts';
import { addBlock, expect, firstParagraph, openEntry, previewOf, save, test } from './redactie.ts';

test('the help beside a form has no faults that axe can see', async ({ page, redactie }) => {
  await openEntry(page, redactie, 'verhalen', 'skills-the-finals-2022/index');
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
  await firstParagraph(page).click();
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

test('on a phone the form, its buttons and the page beside it fit in the window', async ({
  page,
  redactie,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openEntry(page, redactie, 'verhalen', 'skills-the-finals-2022/index');
  const widest = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await widest()).toBe(0);
  const title = page.getByLabel('Titel', { exact: true }).first();
  await title.fill('Geschreven op een telefoon');
  const box = await page.locator('.SplitPane').boundingBox();
  const saveButton = await page.getByRole('button', { name: 'Opslaan', exact: true }).boundingBox();
  expect(box?.width).toBeLessThanOrEqual(390);
  // The buttons stand above the form, not over it.
  expect((saveButton?.y ?? 0) + (saveButton?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  await save(page);
  await expect(previewOf(page).locator('h1')).toHaveText('Geschreven op een telefoon');
  await previewOf(page).locator('h1').scrollIntoViewIfNeeded();
  await expect(previewOf(page).locator('h1')).toBeInViewport();
  expect(await widest()).toBe(0);
});
