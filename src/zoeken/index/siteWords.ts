/** Which words of the site the browser can get to know. */
import { wordsOf } from '../words.ts';
import type { SearchPage } from './readPage.ts';

/** What was mistyped is looked for among so many words at most: they are fetched in one go. */
const MOST = 5000;
/** A word in a title or a summary counts as much as in so many texts. */
const TELLING = 20;

/** The words of a site, plain, each once. */
export interface SiteWords {
  readonly all: readonly string[];
  /**
   * Those in titles and summaries or in most texts. Without words of one letter or of digits alone:
   * those are never mistyped for another.
   */
  readonly most: readonly string[];
}

/** The words of all pages and of what is found by itself. */
export function siteWords(pages: readonly SearchPage[]): SiteWords {
  const worth = new Map<string, number>();
  const add = (word: string, by: number) => worth.set(word, (worth.get(word) ?? 0) + by);
  for (const page of pages) {
    for (const word of page.words) add(word, 1);
    for (const word of page.telling) add(word, TELLING);
    for (const { title, words, text } of page.entries) {
      for (const word of wordsIn(title, words)) add(word, TELLING);
      for (const word of wordsIn(text)) add(word, 1);
    }
  }
  const all = [...worth]
    .toSorted(([wordA, a], [wordB, b]) => b - a || (wordA < wordB ? -1 : 1))
    .map(([word]) => word);
  const mistyped = all.filter((word) => word.length > 1 && !/^\d+$/.test(word));
  return { all, most: mistyped.slice(0, MOST) };
}

function wordsIn(...texts: string[]): string[] {
  return texts.flatMap(wordsOf);
}
