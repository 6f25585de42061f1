/** What holds for every page of the built site that somebody wrote, in a narrow window by day. */
import { faults } from './axe.ts';
import { expect, test } from './samePage.ts';
import { everyWrittenAddress } from './site.ts';
import { widthTooMuch } from './width.ts';

for (const address of everyWrittenAddress()) {
  test(`${address} is complete, without faults that axe can see, and fits`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('contentinfo')).toHaveCount(1);
    expect((await page.title()).length).toBeGreaterThan(10);
    expect(await faults(page)).toEqual([]);
    expect(await widthTooMuch(page)).toBe(0);
  });
}
