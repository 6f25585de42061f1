/** A search box's way to the index: loads what it needs once, and answers questions. */
import { askAny, askEach, byDate, countsOf, type Choice } from './ask.ts';
import { fetchedLexicon } from './fetchedLexicon.ts';
import { loadPagefind, type Counts, type FoundPage } from './pagefind.ts';
import { nearWords, understand, type Understood } from './question.ts';

/** Where the build puts the index and the words. */
const FOLDER = '/pagefind/';

/** What came of a question. */
export interface Outcome {
  readonly understood: Understood;
  readonly pages: readonly FoundPage[];
  /** True when no page has all words, and the pages have some of them. */
  readonly isPartial: boolean;
  /** For each value of each filter, as `countsOf`; `null` when the pages have not all words. */
  readonly counts: () => Promise<Counts | null>;
  /** Words of the site to try instead, when nothing was found. */
  readonly near: readonly string[];
}

export interface Searcher {
  /** @throws when the network fails */
  readonly search: (typed: string, choice: Choice) => Promise<Outcome>;
  /** For each value of each filter how many pages the whole site has. */
  readonly counts: () => Promise<Counts>;
}

let loading: Promise<Searcher> | null = null;

/**
 * The searcher of this page; fetches the index at the first call.
 *
 * @throws when the network fails; the next call tries again
 */
export function searcher(): Promise<Searcher> {
  loading ??= openSearcher(FOLDER).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/**
 * @param folder the address of index and words, with a slash at its end
 * @throws when the network fails
 */
export async function openSearcher(folder: string): Promise<Searcher> {
  const pagefind = await loadPagefind(folder);
  const lexicon = fetchedLexicon(folder);

  /** All words of a question that are known is all it takes; else it needs all words of the site. */
  const read = async (typed: string): Promise<Understood> => {
    const quickly = understand(typed, await lexicon.likeThoseOf(typed));
    return quickly.readAs.length + quickly.unknown.length === 0
      ? quickly
      : understand(typed, await lexicon.around(typed));
  };

  return {
    counts: () => pagefind.filters(),
    search: async (typed, { filters, newestFirst }) => {
      const understood = await read(typed);
      const { words, unknown, asOne } = understood;
      const questions = [...asOne, words];
      // No page has a word that stands nowhere; Pagefind would take it for the beginning of others.
      const complete = unknown.length > 0 ? [] : await askEach(pagefind, questions, filters);
      const known = words.filter((word) => !unknown.includes(word));
      const isPartial = complete.length === 0 && words.length > 1;
      const pages = isPartial ? await askAny(pagefind, known, filters) : complete;
      return {
        understood,
        pages: newestFirst ? await byDate(pagefind, pages, filters) : pages,
        isPartial,
        counts: async () =>
          isPartial || unknown.length > 0 ? null : countsOf(pagefind, questions, filters),
        near: pages.length > 0 ? [] : nearWords(words, await lexicon.around(typed)),
      };
    },
  };
}
