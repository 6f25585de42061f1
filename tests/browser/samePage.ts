/**
 * The `test` for what is asked of very many pages: one window of the browser goes from page to page,
 * which is five times as fast as a new one for each. Only for tests that leave nothing behind.
 */
import type { Page } from 'playwright/test';
import { expect, test as base } from './page.ts';

interface Standing {
  page?: Page;
}

export const test = base.extend<object, { standing: Standing }>({
  standing: [
    async ({}, use) => {
      const standing: Standing = {};
      await use(standing);
      await standing.page?.context().close();
    },
    { scope: 'worker' },
  ],
  // Made within a test, because only there the browser knows the options of the configuration.
  context: async ({ browser, standing }, use) => {
    standing.page ??= await browser.newPage();
    await use(standing.page.context());
  },
  page: async ({ context, viewport }, use) => {
    const [page] = context.pages();
    if (page === undefined) throw new Error('A test closed the page that it shares.');
    if (viewport !== null) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: null, media: null });
    await use(page);
  },
});

export { expect };
