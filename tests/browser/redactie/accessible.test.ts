/** Our own parts of the CMS, before axe. What remains in Decap itself is on the accessibility page. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright/test';
import { expect, openEntry, test } from './redactie.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds within the elements that `within` chooses. */
async function faults(place: Page | Frame, within: string): Promise<string[]> {
  await place.evaluate(axe);
  const { violations } = await place.evaluate(
    (selector): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(selector, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // Rules about a whole page; these are parts of one.
        rules: { 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
      }),
    within,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('the help beside a form has no faults that axe can see', async ({ page, redactie }) => {
  await openEntry(page, redactie, 'verhalen', 'beroepentuin/index');
  await page.getByLabel('Samenvatting').fill('Zij is laagopgeleid. '.repeat(12));
  await expect(page.frameLocator('iframe').locator('.naast-fout')).toBeVisible();
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  expect(frame).toBeDefined();
  if (frame !== undefined) expect(await faults(frame, '.naast')).toEqual([]);
});

test('the dialog for a term has no faults, and works with keys alone', async ({
  page,
  redactie,
}) => {
  await openEntry(page, redactie, 'nieuws', 'oproep-minister-taal/index');
  await page.locator('[contenteditable=true] [data-slate-node=element]').first().click();
  await page.getByRole('button', { name: 'Voeg component toe' }).click();
  await page.getByRole('menuitem', { name: 'Begrip' }).click();
  const dialog = page.getByRole('dialog', { name: 'Begrip uitleggen' });
  await expect(dialog.getByLabel('Begrip', { exact: true })).toBeFocused();
  expect(await faults(page, '.redactie-dialoog')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
