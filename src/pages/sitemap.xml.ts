import { all, inPages, storySelections } from '#src/bieb/index.ts';
import { collections } from '#src/model/index.ts';
import { settings } from '#src/settings.ts';

/** Pages that are no list and no entry. */
const FIXED = [
  '/zoeken/',
  '/mijlpalen/',
  '/agenda/archief/',
  '/mbo-straat/afdrukken/',
  '/taalwijzer/begrippen/',
  '/taalwijzer/taalkaart/',
  '/taalwijzer/voor-makers/',
  '/tekstcheck/',
  '/voor-scholen/',
];

/** All pages that want to be found. No `lastmod`: a wrong one is worse than none. */
export async function GET(): Promise<Response> {
  const found = Object.values(collections).filter(({ hidden }) => !hidden);
  const lists = await Promise.all(found.map(({ name }) => all(name)));
  const own = lists.flat().flatMap(({ address }) => address ?? []);
  const overviews = found.flatMap(({ address }) => address ?? []);
  const selections = [
    { items: await all('verhalen'), address: '/verhalen/' },
    ...(await storySelections()),
  ].flatMap(({ items, address }) => inPages(items, address).flatMap((page) => page.address));
  const addresses = [...new Set([...overviews, ...own, ...selections, ...FIXED])].toSorted();
  const urls = addresses.map((address) => `  <url><loc>${settings.origin}${address}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
  );
}
