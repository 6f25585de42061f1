/** The skeleton does its job: real content, on real pages, under the real headers. */
import { expect, test } from './page.ts';
import { widthTooMuch } from './width.ts';

test('from the home page to a house of the street and its sources, with the keyboard', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', '#deel-inhoud');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#deel-inhoud$/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /loop de straat in/i })
    .first()
    .press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/straat/i);
  await page
    .getByRole('main')
    .getByRole('link', { name: 'De bakkerij', exact: true })
    .press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('De bakkerij');
  await expect(page.getByRole('heading', { name: 'Bronnen' })).toBeVisible();
});

for (const name of ['Fleur', 'Sabria']) {
  test(`${name} has a page with her school and the source it comes from`, async ({ page }) => {
    await page.goto('/ambassadeurs/');
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(name) })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByRole('main').locator('a[href^="/scholen/"]').first()).toBeVisible();
    await expect(page.getByText(/Sterk Utrechts mbo/).first()).toBeVisible();
  });
}

test('a term is explained on the spot, without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/verhalen/');
  const stories = await page
    .getByRole('main')
    .locator('a[href^="/verhalen/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  let explained = 0;
  for (const story of new Set(stories)) {
    await page.goto(story);
    const term = page.getByRole('main').locator('button[popovertarget]').first();
    if ((await term.count()) === 0) continue;
    const explanation = page.locator(`[id="${(await term.getAttribute('popovertarget')) ?? ''}"]`);
    await expect(explanation).toBeHidden();
    await term.click();
    await expect(explanation).toBeVisible();
    explained += 1;
  }
  expect(explained).toBeGreaterThan(0);
  await context.close();
});

test('an address that does not exist gets a helpful page and status 404', async ({ page }) => {
  const response = await page.goto('/bestaat-niet/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test.describe(() => {
  test.use({ expectsViolation: true });

  test('pages come with the policy that browsers enforce', async ({ page }) => {
    const response = await page.goto('/');
    const headers = response?.headers() ?? {};
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{8,}/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    const blocked = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            resolve(event.effectiveDirective);
          });
          const script = document.createElement('script');
          script.textContent = 'globalThis.kanarie = true';
          document.head.append(script);
        }),
    );
    expect(blocked).toBe('script-src-elem');
    expect(await page.evaluate(() => 'kanarie' in globalThis)).toBe(false);
  });
});

for (const width of [320, 344, 360]) {
  test(`the name of the site is not broken within its words at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/');
    const name = page.locator('.kop-merk .label > :last-child');
    const { height, lineHeight } = await name.evaluate((element) => ({
      height: element.getBoundingClientRect().height,
      lineHeight: parseFloat(getComputedStyle(element).lineHeight),
    }));
    expect(Math.round(height / lineHeight)).toBeLessThanOrEqual(2);
    expect(await widthTooMuch(page)).toBe(0);
  });
}

test('the sign that is printed says what it says on the screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/mbo-straat/afdrukken/');
  await expect(page.locator('main svg text').first()).toBeVisible();
});
