/** A story that nobody chose, with JavaScript and without it. */
import { expect, test } from './page.ts';

test('goes straight to a story', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Verras me' }).click();
  await page.waitForURL(/\/verhalen\/[^/]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('leads to the story of the day, and to the others', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Verras me' }).click();
    await expect(page).toHaveURL(/\/verras-me\/$/);
    const story = await page.getByRole('heading', { level: 2 }).first().innerText();
    await page.getByRole('link', { name: 'Lees dit verhaal' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story);
  });
});
