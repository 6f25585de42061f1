import { all, inPages, waysIn } from '#src/bieb/index.ts';
import { vastePaginas } from '#src/bieb/vindbaar.ts';
import { collections } from '#src/model/index.ts';
import { voorSchoolAddress } from '#src/delen/voorScholen.ts';
import { settings } from '#src/settings.ts';

/** All pages that want to be found. No `lastmod`: a wrong one is worse than none. */
export async function GET(): Promise<Response> {
  const found = Object.values(collections).filter(({ hidden }) => !hidden);
  const lists = await Promise.all(found.map(({ name }) => all(name)));
  const own = lists.flat().flatMap(({ address }) => address ?? []);
  const selections = [
    { items: await all('verhalen'), address: '/verhalen/' },
    ...(await waysIn()),
  ].flatMap(({ items, address }) => inPages(items, address).flatMap((page) => page.address));
  const fixed = vastePaginas.map(({ address }) => address);
  const ready = (await all('scholen')).map(({ id }) => voorSchoolAddress(id));
  const addresses = [...new Set([...own, ...selections, ...fixed, ...ready])].toSorted();
  const urls = addresses.map((address) => `  <url><loc>${settings.origin}${address}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
  );
}
