/** Asks the index. */
import type { Chosen, Counts, FoundPage, Pagefind } from './pagefind.ts';

/** What may be asked beside the words. */
export interface Choice {
  readonly filters: Chosen;
  /** By date instead of by how well they answer; pages without a date come last. */
  readonly newestFirst: boolean;
}

/**
 * The pages that have all words of one of the questions, best first, those of the first question
 * before those of the next. Without words, all that the filters let through.
 */
export async function askEach(
  pagefind: Pagefind,
  questions: ReadonlyArray<readonly string[]>,
  filters: Chosen,
): Promise<readonly FoundPage[]> {
  const answers = await Promise.all(
    questions.map((words) => pagefind.search(asQuestion(words), { filters })),
  );
  const found = answers.flatMap(({ results }) => results);
  return [...new Map(found.toReversed().map((page) => [page.id, page])).values()].toReversed();
}

/** The pages that have some of the words: those with most of them first. */
export async function askAny(
  pagefind: Pagefind,
  words: readonly string[],
  filters: Chosen,
): Promise<readonly FoundPage[]> {
  const perWord = await Promise.all(words.map((word) => pagefind.search(word, { filters })));
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
  return [...found.values()]
    .toSorted((a, b) => b.words - a.words || b.score - a.score)
    .map(({ page }) => page);
}

/** The same pages by date. Asked to sort, Pagefind leaves out what has no date; here that comes last. */
export async function byDate(
  pagefind: Pagefind,
  pages: readonly FoundPage[],
  filters: Chosen,
): Promise<readonly FoundPage[]> {
  const { results: dated } = await pagefind.search(null, { filters, sort: { datum: 'desc' } });
  const place = new Map(dated.map(({ id }, index) => [id, index]));
  const of = ({ id }: FoundPage) => place.get(id) ?? dated.length;
  return pages.toSorted((a, b) => of(a) - of(b));
}

/**
 * For each value of each filter how many of the pages that `askEach` finds have it; of a filter that
 * was chosen what the other values would give in its place. The first time this fetches the filters.
 */
export async function countsOf(
  pagefind: Pagefind,
  questions: ReadonlyArray<readonly string[]>,
  chosen: Chosen,
): Promise<Counts> {
  await pagefind.filters();
  const ofChosen = await Promise.all(
    Object.keys(chosen).map(async (name) => {
      const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name));
      const without = await countsOfAny(pagefind, questions, others);
      return [name, without[name] ?? {}] as const;
    }),
  );
  return { ...(await countsOfAny(pagefind, questions, chosen)), ...Object.fromEntries(ofChosen) };
}

/** Pagefind counts for one question only; a page that answers two must not count twice. */
async function countsOfAny(
  pagefind: Pagefind,
  questions: ReadonlyArray<readonly string[]>,
  filters: Chosen,
): Promise<Counts> {
  const sums: Record<string, Record<string, number>> = {};
  for (const { words, sign } of withOverlaps(questions)) {
    const answer = await pagefind.search(asQuestion(words), { filters });
    for (const [filter, counts] of Object.entries(answer.filters)) {
      const sum = (sums[filter] ??= {});
      for (const [value, count] of Object.entries(counts)) {
        sum[value] = (sum[value] ?? 0) + sign * count;
      }
    }
  }
  return sums;
}

/** A question, whose pages are added to the others or taken away again. */
interface Counted {
  readonly words: readonly string[];
  readonly sign: 1 | -1;
}

/** What has all words of two questions is in both, so it is taken away once; and so on. */
function withOverlaps(questions: ReadonlyArray<readonly string[]>): readonly Counted[] {
  return questions.reduce<readonly Counted[]>(
    (before, question) => [
      ...before,
      { words: question, sign: 1 },
      ...before.map(({ words, sign }): Counted => ({
        words: [...new Set([...words, ...question])],
        sign: sign === 1 ? -1 : 1,
      })),
    ],
    [],
  );
}

/** `null` asks Pagefind for all pages. */
function asQuestion(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(' ');
}
