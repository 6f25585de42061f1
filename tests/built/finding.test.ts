/** What search engines and the search of the site itself get to see. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { SITE, builtPages } from './pages.ts';

const pages = builtPages();
const inSitemap = new Set(
  [...readFileSync(`${SITE}/sitemap.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  ),
);

test('the sitemap has every page that wants to be found, and no other', () => {
  const wanted = pages.filter(({ html }) => !html.includes('content="noindex"'));
  assert.deepEqual([...inSitemap].toSorted(), wanted.map(({ address }) => address).toSorted());
});

test('every page that wants to be found names itself as the one true address', () => {
  for (const { address, html } of pages.filter((page) => inSitemap.has(page.address))) {
    const [, canonical = ''] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
    assert.equal(new URL(canonical).pathname, address);
  }
});

test('descriptions are unique and of a length that is shown in full', () => {
  const seen = new Map<string, string>();
  for (const { address, html } of pages.filter((page) => inSitemap.has(page.address))) {
    const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
    assert.ok(description.length >= 40 && description.length <= 170, `${address}: ${description}`);
    assert.equal(seen.get(description), undefined, `${address}: ${description}`);
    seen.set(description, address);
  }
});

test('the search index is in Dutch and knows the pages', () => {
  const entry = JSON.parse(readFileSync(`${SITE}/pagefind/pagefind-entry.json`, 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  assert.deepEqual(Object.keys(entry.languages), ['nl']);
  const known = entry.languages['nl']?.page_count ?? 0;
  // Terms are found by themselves, without a page of their own.
  assert.ok(known > 30 && known < 2 * pages.length, String(known));
  assert.ok(readdirSync(`${SITE}/pagefind/fragment`).length >= known);
  assert.ok(existsSync(`${SITE}/pagefind/pagefind.js`));
  assert.match(readFileSync(`${SITE}/pagefind/woorden.txt`, 'utf8'), /^\w+$/m);
});
