/** A search box's way to the index: loads what it needs once, and answers questions. */
import { ask } from './ask.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';
import {
  loadPagefind,
  type Choice,
  type Counts,
  type FoundPage,
  type Pagefind,
} from './pagefind.ts';
import { nearWords, understand, type Understood } from './question.ts';

/** Where the build puts the index and the words. */
const FOLDER = '/pagefind/';

/** What came of a question. */
export interface Outcome {
  readonly understood: Understood;
  readonly pages: readonly FoundPage[];
  readonly counts: Counts | null;
  /** Words of the site to try instead, when nothing was found. */
  readonly near: readonly string[];
}

export interface Searcher {
  readonly search: (typed: string, choice: Choice) => Promise<Outcome>;
}

let loading: Promise<Searcher> | null = null;

/**
 * The searcher of this page; fetches index and words at the first call.
 *
 * @throws when the network fails; the next call tries again
 */
export function searcher(): Promise<Searcher> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Searcher> {
  const [pagefind, lexicon] = await Promise.all([loadPagefind(FOLDER), fetchLexicon()]);
  return { search: (typed, choice) => search(pagefind, lexicon, typed, choice) };
}

async function search(
  pagefind: Pagefind,
  lexicon: Lexicon,
  typed: string,
  choice: Choice,
): Promise<Outcome> {
  const understood = understand(typed, lexicon);
  const { pages, counts } = await ask(pagefind, understood.words, choice);
  const near =
    pages.length > 0 ? [] : understood.words.flatMap((word) => nearWords(word, lexicon, 4));
  return { understood, pages, counts, near: [...new Set(near)].slice(0, 6) };
}

async function fetchLexicon(): Promise<Lexicon> {
  const response = await fetch(`${FOLDER}woorden.txt`);
  if (!response.ok) throw new Error(`The word list gave ${String(response.status)}.`);
  return readLexicon(await response.text());
}
