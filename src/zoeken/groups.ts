/** How what was found is put together for the eye. */
import { exactFirst } from './exactFirst.ts';
import type { PageData } from './pagefind.ts';
import { tellingWords } from './words.ts';

/** Pages of one kind. */
export interface Group {
  readonly kind: string;
  readonly pages: readonly PageData[];
}

/** What was asked, as far as it decides where a page stands. */
export interface Asked {
  readonly typed: string;
  /** What was typed, as it was understood. */
  readonly words: readonly string[];
  /** Whether the pages stand by date; otherwise the best stand first. */
  readonly newestFirst: boolean;
}

/**
 * The pages by kind, in the order of each kind's best page, which is called as was asked if any is.
 * By date each page stays in its place: then pages of one kind are together where they follow each
 * other, so that a kind can come more than once.
 */
export function groupsOf(
  pages: readonly PageData[],
  { typed, words, newestFirst }: Asked,
): Group[] {
  if (newestFirst) return inPlace(pages);
  const asked = [tellingWords(typed).join(' '), words.join(' ')];
  const kinds = Map.groupBy(exactFirst(pages, asked), kindOf);
  return [...kinds].map(([kind, members]) => ({ kind, pages: members }));
}

function inPlace(pages: readonly PageData[]): Group[] {
  const begins = pages.flatMap((page, index) => {
    const before = pages[index - 1];
    return before !== undefined && kindOf(before) === kindOf(page) ? [] : [index];
  });
  return begins.map((begin, index) => {
    const members = pages.slice(begin, begins[index + 1]);
    return { kind: members.map(kindOf)[0] ?? '', pages: members };
  });
}

function kindOf({ meta }: PageData): string {
  return meta['soort'] ?? 'Pagina';
}
