/** The words of the site, fetched as far as a question needs them. */
import { LEXICON_FILE, partFile, partOf, readLexicon, type Lexicon } from './lexicon.ts';
import { tellingWords } from './words.ts';

export interface FetchedLexicon {
  /** All words of the site that begin with the same two signs as a word of the question. */
  readonly likeThoseOf: (question: string) => Promise<Lexicon>;
  /** The same, and the words of the site that are worth most. */
  readonly around: (question: string) => Promise<Lexicon>;
}

/**
 * Every file is fetched once.
 *
 * @param folder the address of the words, with a slash at its end
 * @throws when the network fails, from each of its functions; the next call tries again
 */
export function fetchedLexicon(folder: string): FetchedLexicon {
  const texts = new Map<string, Promise<string>>();
  const text = (file: string): Promise<string> => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    const fetched = fetchText(folder + file).catch((error: unknown) => {
      texts.delete(file);
      throw error;
    });
    texts.set(file, fetched);
    return fetched;
  };
  const parts = (question: string) =>
    [...new Set(tellingWords(question).map(partOf))].map((part) => text(partFile(part)));
  return {
    likeThoseOf: async (question) => readLexicon(...(await Promise.all(parts(question)))),
    around: async (question) =>
      readLexicon(...(await Promise.all([...parts(question), text(LEXICON_FILE)]))),
  };
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} gave ${String(response.status)}.`);
  return response.text();
}
