/** Which words of the site the browser gets to know. */
import { lexiconOf, type Lexicon } from '../lexicon.ts';
import { wordsOf } from '../words.ts';
import type { SearchPage } from './readPage.ts';

/** So many words at most: they are fetched before the first answer. */
const LARGEST = 5000;
/** A word in a title or a summary counts as much as in so many texts. */
const TELLING = 20;

/**
 * The words of all pages; of a large site those that stand in titles and summaries or in most
 * texts. A word of one letter or of digits alone is never mistyped for another, and left out.
 */
export function siteLexicon(pages: readonly SearchPage[]): Lexicon {
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
  return lexiconOf(
    [...worth]
      .filter(([word]) => word.length > 1 && !/^\d+$/.test(word))
      .toSorted(([wordA, a], [wordB, b]) => b - a || (wordA < wordB ? -1 : 1))
      .slice(0, LARGEST)
      .map(([word]) => word),
  );
}

function wordsIn(...texts: string[]): string[] {
  return texts.flatMap(wordsOf);
}
