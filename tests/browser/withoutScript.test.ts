/** The site is read and walked without JavaScript. */
import { expect, test } from './page.ts';
import { everyTemplate } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const [name, address] of everyTemplate()) {
  test(`${name} says what it has to say`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const words = (await page.getByRole('main').innerText()).split(/\s+/).length;
    expect(words).toBeGreaterThan(20);
    for (const heading of await page.getByRole('main').getByRole('heading', { level: 2 }).all()) {
      await expect(heading).toBeVisible();
    }
  });
}

test('the menu opens and leads to every section', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  const links = page.getByRole('banner').getByRole('link');
  await expect(links.filter({ hasText: 'Toegankelijkheid' })).toBeVisible();
  const addresses = await links.evaluateAll((found) =>
    found.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  for (const address of new Set(addresses)) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    const words = (await page.getByRole('main').innerText()).split(/\s+/).length;
    expect(words, `${address} is not empty`).toBeGreaterThan(60);
  }
});
