/** What the built site says of itself. */
import { readFileSync } from 'node:fs';

/** The address of every page that wants to be found, from the sitemap of the build. */
export function everyAddress(): string[] {
  const sitemap = readFileSync('dist/site/sitemap.xml', 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
}
