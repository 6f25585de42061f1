/** What pages leave behind in a browser. */
import type { BrowserContext, Page } from 'playwright/test';

/** Every cookie, storage entry and database in `context`, in words; empty when all is well. */
export async function storedBy(context: BrowserContext): Promise<string[]> {
  const { cookies, origins } = await context.storageState();
  const inPages = await Promise.all(context.pages().filter(hasStorage).map(storedInPage));
  return [
    ...cookies.map(({ name }) => `cookie: ${name}`),
    ...origins.flatMap(({ localStorage }) =>
      localStorage.map(({ name }) => `localStorage: ${name}`),
    ),
    ...inPages.flat(),
  ];
}

// A page that was never sent anywhere has no storage to ask for.
function hasStorage(page: Page): boolean {
  return page.url().startsWith('http');
}

function storedInPage(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [
      ...Object.keys(sessionStorage).map((name) => `sessionStorage: ${name}`),
      ...databases.map(({ name }) => `indexedDB: ${String(name)}`),
    ];
  });
}
