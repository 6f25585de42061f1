/** Search: on its page and in the window over every page. */
import { faultsWithin } from './axe.ts';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './page.ts';

/** The results, beside which the filters have options too. */
function resultsIn(place: Page | Locator): Locator {
  return place.getByRole('listbox', { name: 'Resultaten' });
}

test('a word of a story finds that story, and the address holds the question', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.getByRole('combobox', { name: /^Waar ben je/ }).fill('Voorstraat');
  const results = resultsIn(page).getByRole('option', { name: /Voorstraat/ });
  await expect(results.first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=Voorstraat$/);
  expect(await faultsWithin(page, 'zoek-scherm')).toEqual([]);
  await results.first().click();
  await expect(page.getByRole('main')).toContainText('Voorstraat');
  await page.goBack();
  await expect(page.getByRole('combobox', { name: /^Waar ben je/ })).toHaveValue('Voorstraat');
  await expect(results.first()).toBeVisible();
});

test('a choice narrows the results, stands in the address and goes back', async ({ page }) => {
  await page.goto('/zoeken/?q=stage');
  const kinds = page.getByLabel('Soort');
  await kinds.selectOption({ label: (await kinds.locator('option').nth(1).textContent()) ?? '' });
  await expect(page).toHaveURL(/soort=/);
  await expect(page.locator('.zoek-soort')).toHaveCount(1);
  // The other kinds can still be chosen.
  await expect(kinds.locator('option').nth(2)).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=stage$/);
  await expect(kinds).toHaveValue('');
});

test('a word that can be better leads to its page first', async ({ page }) => {
  await page.goto('/zoeken/?q=laagopgeleid');
  const first = resultsIn(page).getByRole('option').first();
  await expect(first).toContainText('Liever wel: mbo-opgeleid');
  await expect(first).toHaveAttribute('href', '/taalwijzer/hoog-en-laagopgeleid/');
});

for (const [typed, read, found] of [
  ['ambasadeur', 'ambassadeur', /Ambassadeur/],
  ['haarstylist', '', /kapper/i],
  ['stagevergoedinkje', 'stagevergoeding', /geld/],
] as const) {
  test(`${typed} is understood`, async ({ page }) => {
    await page.goto(`/zoeken/?q=${typed}`);
    await expect(
      resultsIn(page).getByRole('option').filter({ hasText: found }).first(),
    ).toBeVisible();
    if (read !== '') await expect(page.getByRole('status')).toContainText(`‘${read}’`);
  });
}

test('a word of nobody finds nothing, and offers ways on', async ({ page }) => {
  await page.goto('/zoeken/?q=xqzwyv');
  await expect(page.getByRole('status')).toHaveText('Niets gevonden.');
  await expect(page.getByRole('link', { name: 'Vertel ons wat er mist' })).toBeVisible();
});

test('the window opens with Ctrl-K and works with keys alone', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/contact/', { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Zoeken' });
  await expect(dialog.getByRole('combobox', { name: /^Waar ben je/ })).toBeFocused();
  await page.keyboard.type('nimeto');
  await expect(resultsIn(dialog).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('combobox', { name: /^Waar ben je/ })).toHaveAttribute(
    'aria-activedescendant',
    /treffer-1$/,
  );
  await expect(resultsIn(dialog).getByRole('option').first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
  expect(await faultsWithin(page, '.zoek-dialoog')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/scholen\/nimeto\/$/);
});

test('Escape closes the window and brings the focus back to its button', async ({ page }) => {
  await page.goto('/contact/');
  const button = page.getByRole('banner').getByRole('link', { name: 'Zoeken' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Zoeken' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});
