/** How what was found is put together for the eye. */
import { exactFirst } from './exactFirst.ts';
import type { PageData } from './pagefind.ts';
import { tellingWords } from './words.ts';

/** Pages of one kind. */
export interface Group {
  readonly kind: string;
  readonly pages: readonly PageData[];
}

/**
 * The pages by kind, in the order of each kind's best page, which is called as was asked if any is.
 *
 * @param words what was typed, as it was understood
 */
export function groupsOf(
  pages: readonly PageData[],
  typed: string,
  words: readonly string[],
): Group[] {
  const asked = [tellingWords(typed).join(' '), words.join(' ')];
  const kinds = Map.groupBy(exactFirst(pages, asked), ({ meta }) => meta['soort'] ?? 'Pagina');
  return [...kinds].map(([kind, members]) => ({ kind, pages: members }));
}
