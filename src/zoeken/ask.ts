/** Asks the index: all words first, and when no page has them all, those with most of them. */
import type { Choice, Counts, FoundPage, Pagefind } from './pagefind.ts';

/** The pages that answer, best first. */
export interface Answer {
  readonly pages: readonly FoundPage[];
  /**
   * For each value of each filter; of a filter that was chosen what the other values would give
   * without it. `null` when the pages have not all words: then there is nothing to count.
   */
  readonly counts: Counts | null;
}

/** @param words known words of the site, as `understand` gives them */
export async function ask(
  pagefind: Pagefind,
  words: readonly string[],
  choice: Choice,
): Promise<Answer> {
  const { results, filters, totalFilters } = await pagefind.search(words.join(' '), choice);
  if (results.length > 0 || words.length < 2) {
    const chosen = Object.keys(choice.filters).map((name): [string, Counts[string]] => [
      name,
      totalFilters[name] ?? {},
    ]);
    return { pages: results, counts: { ...filters, ...Object.fromEntries(chosen) } };
  }
  const perWord = await Promise.all(words.map((word) => pagefind.search(word, choice)));
  const found = new Map<string, { page: FoundPage; words: number; score: number }>();
  for (const { results: pages } of perWord) {
    // A word of few pages says more than one that stands everywhere.
    const rarity = 1 / Math.log2(2 + pages.length);
    for (const page of pages) {
      const before = found.get(page.id);
      found.set(page.id, {
        page,
        words: (before?.words ?? 0) + 1,
        score: (before?.score ?? 0) + Math.log2(1 + page.score) * rarity,
      });
    }
  }
  const ranked = [...found.values()].toSorted((a, b) => b.words - a.words || b.score - a.score);
  return { pages: ranked.map(({ page }) => page), counts: null };
}
