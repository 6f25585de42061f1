/**
 * The file `_redirects` of Netlify and Cloudflare Pages.
 *
 * Netlify sends 410 with a page of our own. Cloudflare Pages knows no 410 (only 200, 301, 302,
 * 303, 307 and 308) and skips those lines; as no file is left at such an address, it then answers
 * 404 with `404.html`, which is what a host without 410 should do.
 */
import { gonePage } from './hiddenPaths.ts';
import type { RedirectTable } from './redirects.ts';

/** The text of `_redirects`, one old address on each line. */
export function hostRedirects({ moved, gone }: RedirectTable): string {
  return [
    ...moved.map(({ from, to }) => `${from} ${to} 301\n`),
    ...gone.map((path) => `${path} ${gonePage(path)} 410\n`),
  ].join('');
}
