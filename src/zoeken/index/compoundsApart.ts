/** Parts of compounds, so that `opleiding zorg` finds a page that says `zorgopleiding`. */
import { compoundParts } from '../compounds.ts';
import type { SearchPage } from './readPage.ts';

/** A shorter word is seldom a compound, a shorter part seldom one. */
const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;
/** A part stands by itself on at least so many pages. */
const PAGES = 2;

/** A function that gives the parts of the compounds on a page that do not stand there themselves. */
export function compoundsApart(pages: readonly SearchPage[]): (page: SearchPage) => string[] {
  const onPages = new Map<string, number>();
  for (const word of pages.flatMap(({ words }) => [...words])) {
    onPages.set(word, (onPages.get(word) ?? 0) + 1);
  }
  const isPart = (part: string) =>
    part.length >= SHORTEST_PART && (onPages.get(part) ?? 0) >= PAGES;
  const partsOf = new Map<string, readonly string[]>();
  for (const word of onPages.keys()) {
    const parts = word.length < SHORTEST_COMPOUND ? null : compoundParts(word, isPart);
    if (parts !== null) partsOf.set(word, parts);
  }
  return ({ words }) => [
    ...new Set(
      [...words].flatMap((word) => partsOf.get(word) ?? []).filter((part) => !words.has(part)),
    ),
  ];
}
