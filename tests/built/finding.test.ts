/** What search engines and the search of the site itself get to see. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
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
  const findable = pages.filter(({ html }) => html.includes('data-pagefind-body'));
  // Terms are found by themselves, without a page of their own.
  const terms = findable.flatMap(({ html }) => html.match(/data-zoek-soort=/g) ?? []);
  assert.ok(findable.length > 30 && terms.length > 10);
  assert.equal(entry.languages['nl']?.page_count, findable.length + terms.length);
  for (const { address, html } of findable) assert.doesNotMatch(html, /"noindex"/, address);
  assert.ok(existsSync(`${SITE}/pagefind/pagefind.js`));
  assert.match(readFileSync(`${SITE}/pagefind/woorden.txt`, 'utf8'), /^\w+$/m);
});
