/** The part of Pagefind's browser API that the site uses (1.5.2); its package has no types for it. */

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

/** What may be asked beside the words. */
export interface Choice {
  /** The one value chosen of each filter; a filter that is absent lets all through. */
  readonly filters: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<Counts>;
  readonly search: (
    words: string,
    choice: Choice,
  ) => Promise<{
    readonly results: readonly FoundPage[];
    /** With all filters that were chosen. */
    readonly filters: Counts;
    /** Without any. */
    readonly totalFilters: Counts;
  }>;
}

/** How much a match counts where it stands: title before search words before summary before text. */
const META_WEIGHTS = {
  title: 8,
  zoekwoorden: 8,
  samenvatting: 2,
  verwant: 1,
  woorddelen: 0.5,
  beter: 1,
  soort: 1,
  datum: 0,
  image: 0,
  image_alt: 0,
};

/**
 * Fetches Pagefind and prepares it. Without its worker: that would be another 12 KB, and an answer
 * takes a few milliseconds.
 *
 * @throws when the network fails
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  // eslint-disable-next-line no-restricted-syntax -- made by the build, so no module of ours.
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true, ranking: { metaWeights: META_WEIGHTS } });
  await pagefind.init();
  // Only who asked for the filters once gets counts with every answer.
  await pagefind.filters();
  return pagefind;
}
