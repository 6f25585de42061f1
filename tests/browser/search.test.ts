/** Search: on its page and in the window over every page. */
import { faultsWithin } from './axe.ts';
import type { Locator, Page, Request } from 'playwright/test';
import { expect, test } from './page.ts';

const KB = 1024;
/**
 * From opening the search to its first results. 150 KB is what a site of 1,000 stories may take
 * (`npm run bench:search`); a small site takes less, or a large one will take more.
 */
const MOST_TO_RESULTS = 140 * KB;

/** The results on the page of the search: links. */
function resultsOn(page: Page): Locator {
  return page.getByRole('region', { name: 'Resultaten' }).getByRole('link');
}

/** The results in the window: options, as the filters have too. */
function resultsIn(dialog: Locator): Locator {
  return dialog.getByRole('listbox', { name: 'Resultaten' });
}

test('a word of a story finds that story, and the address holds the question', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.getByRole('searchbox', { name: /^Waar ben je/ }).fill('Voorstraat');
  const results = resultsOn(page).filter({ hasText: /Voorstraat/ });
  await expect(results.first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=Voorstraat$/);
  expect(await faultsWithin(page, 'zoek-scherm')).toEqual([]);
  await results.first().click();
  await expect(page.getByRole('main')).toContainText('Voorstraat');
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: /^Waar ben je/ })).toHaveValue('Voorstraat');
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
  const first = resultsOn(page).first();
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
    await expect(resultsOn(page).filter({ hasText: found }).first()).toBeVisible();
    if (read !== '') await expect(page.getByRole('status')).toContainText(`‘${read}’`);
  });
}

test('a word of nobody finds nothing, and offers ways on', async ({ page }) => {
  await page.goto('/zoeken/?q=stagqxz');
  await expect(page.getByRole('status')).toHaveText('Niets gevonden.');
  const help = page.locator('[data-deel=hulp]');
  await expect(help.getByRole('link', { name: 'Vertel ons wat er mist' })).toBeVisible();
  await expect(help.getByRole('link', { name: 'stage', exact: true })).toBeVisible();
  await expect(help.getByRole('link', { name: /^Zorg en welzijn \(\d+\)$/ })).toBeVisible();
  expect(await faultsWithin(page, 'zoek-scherm')).toEqual([]);
  await help.getByRole('link', { name: /^Verhaal \(\d+\)$/ }).click();
  // A choice alone, without a word, shows all of it.
  await expect(page.getByLabel('Soort')).toHaveValue('Verhaal');
  await expect(page.locator('.zoek-soort')).toHaveText(['Verhaal']);
});

test('results are links under the heading of their kind, and reached with Tab', async ({
  page,
}) => {
  await page.goto('/zoeken/?q=kapper');
  const first = resultsOn(page).first();
  await expect(first).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveClass(
    'zoek-soort',
  );
  await page.getByLabel('Volgorde').focus();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
});

test('who asks for more goes on where the list ended', async ({ page }) => {
  await page.goto('/zoeken/?q=mbo');
  await expect(resultsOn(page).first()).toBeVisible();
  const before = await resultsOn(page).count();
  await page.getByRole('button', { name: 'Meer resultaten' }).click();
  await expect(resultsOn(page).nth(before)).toBeFocused();
});

test('an answer that takes long is said to be on its way', async ({ page }) => {
  const { promise: isTold, resolve: told } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/**', async (route) => {
    await isTold;
    await route.continue();
  });
  await page.goto('/zoeken/?q=kapper');
  await expect(page.getByRole('status')).toHaveText('Bezig met zoeken …');
  told(undefined);
  await expect(page.getByRole('status')).toHaveText(/\d+ resultaten/);
});

test('choices that let nothing through are shown, and can be left', async ({ page }) => {
  await page.goto('/zoeken/?q=kapper&soort=Nieuwsbericht');
  await expect(page.getByRole('status')).toHaveText('Niets gevonden.');
  await expect(page.getByLabel('Soort')).toHaveValue('Nieuwsbericht');
  await page.getByRole('link', { name: 'Zoek kapper overal' }).click();
  await expect(resultsOn(page).first()).toContainText('kapper');
});

test('results have a small picture, and lead to the heading that answers', async ({ page }) => {
  await page.goto('/zoeken/?q=stagevergoeding&jaar=2020');
  const first = resultsOn(page).first();
  const picture = first.locator('img');
  await expect(picture).toHaveAttribute('alt', '');
  await expect(picture).toHaveJSProperty('naturalWidth', 128);
  await expect(picture).toHaveCSS('width', '64px');
  await expect(page.getByRole('main').getByLabel('Jaar', { exact: true })).toHaveValue('2020');
  await page.goto('/zoeken/?q=energietransitie');
  const part = page.locator('.zoek-onderdeel').first();
  const title = (await part.textContent()) ?? '';
  await part.click();
  await expect(page).toHaveURL(/#./);
  await expect(page.getByRole('heading', { name: title })).toBeInViewport();
});

test('by date the newest stands first', async ({ page }) => {
  await page.goto('/zoeken/?q=student&soort=Nieuwsbericht&volgorde=nieuwste');
  const years = page.locator('.zoek-feit');
  await expect(years.first()).toBeVisible();
  const shown = await years.allTextContents();
  expect(shown.length).toBeGreaterThan(2);
  expect(shown).toEqual(shown.toSorted().toReversed());
});

test('the window opens with Ctrl-K and works with keys alone', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    // What the page itself has, to share and to copy, is no part of the search.
    if (/zoek|pagefind/i.test(request.url())) scripts.push(request.url());
  });
  await page.goto('/contact/', { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  const requests: Request[] = [];
  page.on('requestfinished', (request) => {
    // Pictures come after the results.
    if (request.resourceType() !== 'image') requests.push(request);
  });
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Zoeken' });
  await expect(dialog.getByRole('combobox', { name: /^Waar ben je/ })).toBeFocused();
  await page.keyboard.type('nimeto');
  await expect(resultsIn(dialog).getByRole('option').first()).toBeVisible();
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  expect(bytes).toBeGreaterThan(50 * KB);
  expect(bytes).toBeLessThan(MOST_TO_RESULTS);
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

test('what is typed at once after Ctrl-K is kept, on a slow line too', async ({ page }) => {
  // A page under a night sky: the window is not.
  await page.goto('/verhalen/stagevergoeding/', { waitUntil: 'networkidle' });
  const { promise: hasTyped, resolve: typed } = Promise.withResolvers<undefined>();
  await page.route(/\.js$/, async (route) => {
    await hasTyped;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nimeto');
  typed(undefined);
  const dialog = page.getByRole('dialog', { name: 'Zoeken' });
  await expect(dialog.getByRole('combobox', { name: /^Waar ben je/ })).toHaveValue('nimeto');
  await expect(resultsIn(dialog).getByRole('option').first()).toContainText('Nimeto');
  expect(await faultsWithin(page, '.zoek-dialoog')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?q=nimeto$/);
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

test('on its own page the search is a box that is selected, by its keys and by its link', async ({
  page,
}) => {
  await page.goto('/zoeken/?q=student&soort=Nieuwsbericht', { waitUntil: 'networkidle' });
  const box = page.getByRole('searchbox', { name: /^Waar ben je/ });
  await expect(resultsOn(page).first()).toBeVisible();
  const loads: string[] = [];
  page.on('framenavigated', (frame) => loads.push(frame.url()));
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await page.getByRole('banner').getByRole('link', { name: 'Zoeken' }).click();
  await expect(box).toBeFocused();
  await expect(box).toHaveJSProperty('selectionEnd', 'student'.length);
  await page.waitForTimeout(500);
  await expect(page).toHaveURL(/\?q=student&soort=Nieuwsbericht$/);
  expect(loads).toEqual([]);
});

test('the window makes way for an answer on the same page', async ({ page }) => {
  await page.goto('/taalwijzer/begrippen/', { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('bbl');
  const dialog = page.getByRole('dialog', { name: 'Zoeken' });
  await resultsIn(dialog).locator('a[href$="/begrippen/#bbl"]').click();
  await expect(page).toHaveURL(/\/begrippen\/#bbl$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('#bbl')).toBeInViewport();
});
