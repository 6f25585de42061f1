/** Search: Pagefind's own interface over an index that the build made. */
import { expect, test } from './page.ts';

test('a word of a story finds that story', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.getByRole('textbox').fill('Voorstraat');
  const results = page.getByRole('main').getByRole('link', { name: /Voorstraat/ });
  await expect(results.first()).toBeVisible();
  await results.first().click();
  await expect(page.getByRole('main')).toContainText('Voorstraat');
});

test('a word of nobody finds nothing, and says so in Dutch', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.getByRole('textbox').fill('xqzwyv');
  await expect(page.getByRole('main')).toContainText(/geen resultaten/i);
});
