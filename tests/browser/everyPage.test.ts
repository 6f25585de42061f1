/** What holds for every page of the built site. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, test } from './page.ts';
import { everyAddress } from './site.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

for (const address of everyAddress()) {
  test.describe(address, () => {
    test('is complete: one heading, a title, a language, landmarks', async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('banner')).toHaveCount(1);
      await expect(page.getByRole('contentinfo')).toHaveCount(1);
      expect((await page.title()).length).toBeGreaterThan(10);
      await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.{40,}/);
    });

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
  });
}

/** What axe finds on the page as it is shown now: rule and element. */
async function faults(page: Page): Promise<Array<{ rule: string; elements: string[] }>> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (options): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(options),
    axeOptions,
  );
  return violations.map(({ id, nodes }) => ({ rule: id, elements: nodes.map(({ html }) => html) }));
}

/** By how many pixels the page is wider than the window. */
function widthTooMuch(page: Page): Promise<number> {
  return page
    .evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    .then((width) => Math.max(0, width));
}
