/** The built site, served as production serves it, with a browser to look at it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { findBrowser } from '#tests/browser/findBrowser.ts';
import { readServingFacts } from '#src/serving/facts.ts';
import { createSiteServer } from '#src/serving/server.ts';
import { FACTS_FILE, SITE_FOLDER } from '#src/serving/servingFolders.ts';

const DIST = 'dist';

/**
 * Serves the built site on a free port, starts a browser, and stops both when `look` is done.
 *
 * @param root the public folder to serve, when it is not that of `dist/`
 * @throws an Error when the site has not been built, or no browser can be found
 */
export async function withServedSite(
  look: (site: { readonly origin: string; readonly browser: Browser }) => Promise<void>,
  root = join(DIST, SITE_FOLDER),
): Promise<void> {
  const facts = join(DIST, FACTS_FILE);
  if (!existsSync(facts)) throw new Error('There is no built site yet: npm run build');
  const server = await createSiteServer({
    root,
    facts: readServingFacts(facts),
  }).listen(0);
  try {
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      // A container often runs as root, and Chromium refuses its sandbox to root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
      await look({ origin: server.origin, browser });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
