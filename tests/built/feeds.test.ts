/** The feeds are what a feed reader expects. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { SITE, ownPages } from './pages.ts';

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
      assert.ok(item.id?.startsWith('tag:'), 'an id that stays when the address changes');
      assert.ok(item.title);
      assert.ok(item.published instanceof Date);
      assert.ok(item.url !== null && isPage(item.url), `${String(item.url)} is a page of the site`);
    }
    assert.equal(new Set(feed.items.map(({ id }) => id)).size, feed.items.length);
  });

  test(`the ${list} as JSON Feed have what version 1.1 asks`, () => {
    assert.equal(json.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(json.language, 'nl');
    assert.ok(json.feed_url.endsWith(`/${list}/feed.json`));
    for (const item of json.items) {
      assert.ok(item.id && item.title && item.content_text);
      assert.ok(isPage(item.url));
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
    // Both forms of both lists, and of the school or the sector that the page is about.
    const own = /^\/(?:scholen\/.|voor-scholen\/.|verhalen\/sector\/)/.test(address) ? 2 : 0;
    const all = [...html.matchAll(/<link rel="alternate" type="application\/(?:atom|feed)/g)];
    assert.equal(all.length, 4 + own, address);
  }
});

function isPage(url: string): boolean {
  return existsSync(`${SITE}${new URL(url).pathname}index.html`);
}
