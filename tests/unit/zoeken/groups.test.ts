/** In which order the pages stand that were found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupsOf } from '#src/zoeken/groups.ts';
import type { PageData } from '#src/zoeken/pagefind.ts';

const page = (title: string, soort: string): PageData => ({
  url: `/${title}/`,
  meta: { title, soort },
  excerpt: '',
  sub_results: [],
});
/** As the index gave them: by how well they answer, or the newest first. */
const found = [
  page('Stage in 2026', 'Nieuwsbericht'),
  page('Een dag stage', 'Verhaal'),
  page('Stage in 2022', 'Nieuwsbericht'),
  page('Stage', 'Verhaal'),
];
const shown = (newestFirst: boolean) =>
  groupsOf(found, { typed: 'stage', words: ['stage'], newestFirst }).map(({ kind, pages }) => [
    kind,
    ...pages.map(({ meta }) => meta['title']),
  ]);

test('what is called as was asked stands first, and pages stand by kind', () => {
  assert.deepEqual(shown(false), [
    ['Verhaal', 'Stage', 'Een dag stage'],
    ['Nieuwsbericht', 'Stage in 2026', 'Stage in 2022'],
  ]);
});

test('by date an old page stays in its place, whatever it is called', () => {
  assert.deepEqual(shown(true), [
    ['Nieuwsbericht', 'Stage in 2026'],
    ['Verhaal', 'Een dag stage'],
    ['Nieuwsbericht', 'Stage in 2022'],
    ['Verhaal', 'Stage'],
  ]);
});
