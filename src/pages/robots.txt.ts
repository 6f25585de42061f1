import { settings } from '#src/settings.ts';

/** Everything may be found; pages that should not be carry `noindex` themselves. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${settings.origin}/sitemap.xml\n`);
}
