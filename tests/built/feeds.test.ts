/** The feeds are what a feed reader expects. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { readServingFacts } from '#src/serving/facts.ts';
import { settings } from '#src/settings.ts';
import { SITE, ownPages } from './pages.ts';

const { moved } = readServingFacts('dist/serving/serving.json');

for (const list of ['verhalen', 'nieuws']) {
  const atom = readFileSync(`${SITE}/${list}/feed.atom`, 'utf8');
  const json = JSON.parse(readFileSync(`${SITE}/${list}/feed.json`, 'utf8')) as {
    version: string;
    title: string;
    language: string;
    feed_url: string;
    items: Array<
      Record<'id' | 'url' | 'title' | 'summary' | 'content_text' | 'date_published', string>
    >;
  };

  test(`a feed reader reads the ${list} as Atom`, () => {
    const feed = parseFeed(atom);
    assert.equal(feed.meta.type, 'atom');
    assert.ok(feed.title?.startsWith(list === 'nieuws' ? 'Nieuws' : 'Verhalen'));
    assert.ok(feed.items.length > 0);
    for (const item of feed.items) {
      assert.ok(item.title);
      assert.ok(item.published instanceof Date);
      assertPermanent(item);
    }
    assert.equal(new Set(feed.items.map(({ id }) => id)).size, feed.items.length);
  });

  test(`the ${list} as JSON Feed have what version 1.1 asks`, () => {
    assert.equal(json.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(json.language, 'nl');
    assert.ok(json.feed_url.endsWith(`/${list}/feed.json`));
    for (const item of json.items) {
      assert.ok(item.id && item.title && item.content_text);
      assertPermanent(item);
      assert.ok(!Number.isNaN(Date.parse(item.date_published)));
    }
  });

  test(`both forms of the ${list} tell the same, newest first`, () => {
    const fromAtom = parseFeed(atom).items;
    assert.deepEqual(
      json.items.map(({ id }) => id),
      fromAtom.map(({ id }) => id),
    );
    const days = json.items.map(({ date_published: day }) => day);
    assert.deepEqual(days, days.toSorted().toReversed());
  });
}

test('every page tells readers where the feeds are', () => {
  for (const { address, html } of ownPages()) {
    for (const [, feed = ''] of html.matchAll(
      /<link rel="alternate" type="application\/(?:atom|feed)[^>]*href="([^"]+)"/g,
    )) {
      assert.ok(existsSync(SITE + feed), `${feed} of ${address}`);
    }
    // Both forms of both lists, and of the school, the sector or the calls that the page is about.
    const own = /^\/(?:scholen\/.|voor-scholen\/.|verhalen\/sector\/|oproepen\/$)/.test(address)
      ? 2
      : 0;
    const all = [...html.matchAll(/<link rel="alternate" type="application\/(?:atom|feed)/g)];
    assert.equal(all.length, 4 + own, address);
  }
});

/** What names an entry, and where it leads, stays whatever an editor changes in it. */
function assertPermanent({ id, url }: { readonly id: string | null; readonly url: string | null }) {
  assert.equal(id, url);
  const { origin, pathname } = new URL(url ?? '');
  assert.equal(origin, settings.origin);
  assert.match(pathname, /^\/v\/[a-z0-9]{8}\/$/);
  const [page] = moved.filter(({ from }) => from === pathname);
  assert.ok(page && existsSync(`${SITE}${page.to}index.html`), `${pathname} leads to a page`);
}
