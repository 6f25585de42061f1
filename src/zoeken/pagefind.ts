/** The part of Pagefind's browser API that the site uses (1.5.2); its package has no types for it. */
import { META_WEIGHTS } from './weights.ts';

/** One page that answers a question, before it is read. */
export interface FoundPage {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PageData>;
}

/** What the index knows of a page. */
export interface PageData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Some words around the match, as HTML in which only `<mark>` stands. */
  readonly excerpt: string;
  /** The parts of the page under a heading of their own that match. */
  readonly sub_results: ReadonlyArray<{
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }>;
}

/** How many pages there are of each value of each filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The one value chosen of each filter; a filter that is absent lets all through. */
export type Chosen = Readonly<Record<string, string>>;

export interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  /** Fetches the filters; only after that answers have counts. */
  readonly filters: () => Promise<Counts>;
  /** @param words `null` for all pages that the filters let through */
  readonly search: (
    words: string | null,
    how: {
      readonly filters?: Chosen;
      /** Pages without what is sorted by are left out. */
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ) => Promise<{
    readonly results: readonly FoundPage[];
    /** With all filters that were chosen. */
    readonly filters: Counts;
  }>;
}

/**
 * Fetches Pagefind and prepares it. Without its worker: that would be another 12 KB, and an answer
 * takes a few milliseconds.
 *
 * @param folder the address of the index, with a slash at its end
 * @throws when the network fails
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  // eslint-disable-next-line no-restricted-syntax -- made by the build, so no module of ours.
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true, ranking: { metaWeights: META_WEIGHTS } });
  await pagefind.init();
  return pagefind;
}
