/** What holds for every page of the built site, and for every template in all its looks. */
import type { Page } from 'playwright/test';
import { faults } from './axe.ts';
import { expect, test } from './page.ts';
import { everyAddress, everyTemplate } from './site.ts';

for (const address of everyAddress()) {
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

for (const [name, address] of everyTemplate()) {
  test.describe(name, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no faults that axe can see, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        expect(await faults(page)).toEqual([]);
      });
    }

    test('fits on 320 pixels, and with text twice as large', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(address);
      expect(await widthTooMuch(page)).toBe(0);
      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await widthTooMuch(page)).toBe(0);
    });

    test('shows with the keyboard where one is', async ({ page }) => {
      await page.goto(address);
      const links = Math.min(12, await page.getByRole('link').count());
      for (let step = 0; step < links; step += 1) {
        await page.keyboard.press('Tab');
        const shown = await page.evaluate(() => {
          const here = document.activeElement;
          if (here === null || here === document.body) return 'nothing has the focus';
          // A plane that is one link shows the focus itself.
          const [own, plane] = [here, here.closest('li')].map((element) =>
            element === null ? null : getComputedStyle(element),
          );
          const visible = [own, plane].some(
            (style) =>
              style != null && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3,
          );
          return visible ? null : here.outerHTML;
        });
        expect(shown).toBeNull();
      }
    });
  });
}

/** By how many pixels the page is wider than the window. */
async function widthTooMuch(page: Page): Promise<number> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return Math.max(0, width);
}
