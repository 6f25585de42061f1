/** Lists in pages, choices of stories, and what is related to what. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { PAGE_SIZE, inPages } from '#src/bieb/paging.ts';
import { relatedTo, type Trait } from '#src/bieb/related.ts';

test('pages hold every item once, in order, at most 24 to a page', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 120 }), (items) => {
      const pages = inPages(items, '/verhalen/');
      assert.deepEqual(
        pages.flatMap((page) => [...page.items]),
        items,
      );
      assert.ok(pages.every((page) => page.items.length <= PAGE_SIZE));
      assert.ok(pages.length >= 1);
      assert.deepEqual(
        pages.map(({ address }) => address),
        pages[0]?.addresses,
      );
    }),
  );
});

test('24 items are one page, the 25th begins a second', () => {
  const addresses = (count: number) =>
    inPages(Array.from({ length: count }), '/verhalen/').map(({ address }) => address);
  assert.deepEqual(addresses(24), ['/verhalen/']);
  assert.deepEqual(addresses(25), ['/verhalen/', '/verhalen/pagina/2/']);
});

const trait = (key: string, weight = 1): Trait => ({ key, weight, reason: `Ook over ${key}` });
const traits: Readonly<Record<string, readonly Trait[]>> = {
  item: [trait('stage'), trait('stad'), trait('bakker', 4)],
  both: [trait('stage'), trait('stad')],
  rare: [trait('bakker', 4), trait('stad')],
  common: [trait('stad')],
  other: [trait('taal')],
};
const traitsOf = (name: string) => traits[name] ?? [];

test('what shares most that is rare comes first, with that as its reason', () => {
  const related = relatedTo('item', ['common', 'both', 'rare', 'other'], traitsOf, 3);
  assert.deepEqual(
    related.map(({ item, reason }) => [item, reason]),
    [
      ['rare', 'Ook over bakker'],
      ['both', 'Ook over stage'],
      ['common', 'Ook over stad'],
    ],
  );
});

test('an item is not related to itself, nor to what shares nothing', () => {
  const names = relatedTo('item', Object.keys(traits), traitsOf, 9).map(({ item }) => item);
  assert.deepEqual(names.toSorted(), ['both', 'common', 'rare']);
});
