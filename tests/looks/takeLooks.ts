/**
 * `npm run looks`: pictures of pages of the built site in every look, in `.cache/looks/`, for
 * people to look at. They are not compared: letters and edges differ between browsers.
 *
 * `npm run looks -- /mbo-straat/ /` takes these addresses instead of one page of every template.
 */
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright';
import { everyTemplate } from '#tests/browser/site.ts';
import { withServedSite } from '#tests/runner/servedSite.ts';

const FOLDER = '.cache/looks';
const WIDTHS = [390, 768, 1440, 2560] as const;
const SCHEMES = ['light', 'dark'] as const;

/** The search with much, with a better word, with little of the words, by date, and with nothing. */
const SEARCHES = [
  '/zoeken/?q=stage',
  '/zoeken/?q=laagopgeleid',
  '/zoeken/?q=molen+kapper',
  '/zoeken/?q=student&soort=Nieuwsbericht&volgorde=nieuwste',
  '/zoeken/?q=stagqxz',
] as const;

const addresses =
  process.argv.length > 2 ? process.argv.slice(2) : [...everyTemplate().values(), ...SEARCHES];
mkdirSync(FOLDER, { recursive: true });
await withServedSite(async ({ origin, browser }) => {
  for (const address of addresses) await look(browser, origin, address);
});
console.log(`The pictures are in ${FOLDER}/.`);

async function look(browser: Browser, origin: string, address: string): Promise<void> {
  const name =
    address
      .replaceAll(/[^\w-]+/g, ' ')
      .trim()
      .replaceAll(' ', '-') || 'home';
  for (const colorScheme of SCHEMES) {
    const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce', locale: 'nl-NL' });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(origin + address, { waitUntil: 'networkidle' });
      await page.screenshot({
        path: `${FOLDER}/${name}-${String(width)}-${colorScheme}.png`,
        fullPage: true,
      });
    }
    await page.close();
  }
  console.log(address);
}
