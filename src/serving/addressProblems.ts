/** Old addresses against the pages that exist. */
import type { RedirectTable } from './redirects.ts';
import { fileAt, type SiteFiles } from './siteFiles.ts';

/**
 * Problems in Dutch: an old address that hides a page that exists, and one that leads to a page
 * that does not exist.
 */
export function addressProblems({ moved, gone }: RedirectTable, site: SiteFiles): string[] {
  const pages = new Set([...site.files.keys()].map((path) => path.toLowerCase()));
  const exists = (path: string): boolean =>
    pages.has((path.endsWith('/') ? `${path}index.html` : path).toLowerCase());
  const hides = (path: string): string =>
    `${path} staat bij de oude adressen, maar op dat adres bestaat ook een pagina. Haal het oude ` +
    'adres weg, of geef de pagina een ander adres.';
  const leadsNowhere = (from: string, to: string): string =>
    `${from} verwijst naar ${to}, maar die pagina bestaat niet. Laat hem naar een bestaande ` +
    'pagina wijzen, of zet hem bij de verdwenen adressen.';

  const old = new Set(moved.map(({ from }) => from));
  return [
    ...moved.filter(({ from }) => exists(from)).map(({ from }) => hides(from)),
    ...gone.filter(exists).map(hides),
    ...moved
      .filter(({ to }) => fileAt(site, to) === undefined)
      // The table has most addresses twice; the one with the closing slash is told about.
      .filter(({ from }) => !old.has(`${from}/`))
      .map(({ from, to }) => leadsNowhere(from, to)),
  ];
}
