/** Puts the page first that is called as somebody typed. */
import type { PageData } from './pagefind.ts';
import { tellingWords, wordsOf } from './words.ts';

/** 0: its title; 1: one of its search words; 2: neither. */
type Closeness = 0 | 1 | 2;

/** The pages in their order, but first those whose title or search words are just what was typed. */
export function exactFirst(pages: readonly PageData[], typed: string): PageData[] {
  const question = tellingWords(typed).join(' ');
  const closeness = ({ meta: { title = '', zoekwoorden = '' } }: PageData): Closeness => {
    if (tellingWords(title).join(' ') === question) return 0;
    return zoekwoorden.split(', ').some((words) => wordsOf(words).join(' ') === question) ? 1 : 2;
  };
  return pages.toSorted((a, b) => closeness(a) - closeness(b));
}
