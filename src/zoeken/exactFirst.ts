/** Puts the page first that is called as somebody asked. */
import type { PageData } from './pagefind.ts';
import { tellingWords } from './words.ts';

/** 0: its title; 1: one of its search words; 2: neither. */
type Closeness = 0 | 1 | 2;

/**
 * The pages in their order, but first those whose title or search words are just what was asked.
 *
 * @param asked plain words, in the ways they can be read: as typed, and as understood
 */
export function exactFirst(pages: readonly PageData[], asked: readonly string[]): PageData[] {
  const isAsked = (text: string) => asked.includes(tellingWords(text).join(' '));
  const closeness = ({ meta: { title = '', zoekwoorden = '' } }: PageData): Closeness => {
    if (isAsked(title)) return 0;
    return zoekwoorden.split(', ').some(isAsked) ? 1 : 2;
  };
  return pages.toSorted((a, b) => closeness(a) - closeness(b));
}
