/** How wide pages are. */
import type { Page } from 'playwright/test';

/** By how many pixels the page is wider than the window. */
export async function widthTooMuch(page: Page): Promise<number> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return Math.max(0, width);
}
