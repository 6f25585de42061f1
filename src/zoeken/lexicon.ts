/**
 * The words that stand on the site, for the browser: with them a question is understood before it
 * is asked. Written sorted, each word as what it shares with the one before and the rest.
 */

/** The file with the words that are worth most, beside the index: what was mistyped is one of them. */
export const LEXICON_FILE = 'woorden.txt';

/** Over so many files the words are divided by how they begin: a few KB each on a large site. */
export const LEXICON_PARTS = 256;

/** The number of the file in which the words stand that begin as `word` does. */
export function partOf(word: string): number {
  return (word.charCodeAt(0) * 41 + (word.charCodeAt(1) || 0)) % LEXICON_PARTS;
}

/** The file of that number, beside the index. */
export function partFile(part: number): string {
  return `woorden/${String(part)}.txt`;
}

/** The words of the site. */
export interface Lexicon {
  /** Sorted by sign. */
  readonly words: readonly string[];
  /** True when a text of the site has this very word. */
  readonly has: (word: string) => boolean;
  /** True when a word of the site begins with this. */
  readonly hasBeginning: (beginning: string) => boolean;
}

/** @param words plain words (`words.ts`), in any order */
export function lexiconOf(words: readonly string[]): Lexicon {
  const sorted = [...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1));
  const known = new Set(sorted);
  return {
    words: sorted,
    has: (word) => known.has(word),
    hasBeginning: (beginning) =>
      sorted[indexFrom(sorted, beginning)]?.startsWith(beginning) === true,
  };
}

/** One line a word: a letter for the number of signs it shares (`a` is none), and what follows. */
export function writeLexicon({ words }: Lexicon): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared += 1;
      return String.fromCharCode(97 + shared) + word.slice(shared);
    })
    .join('\n');
}

/** @param texts each as `writeLexicon` wrote it */
export function readLexicon(...texts: readonly string[]): Lexicon {
  return lexiconOf(texts.flatMap(wordsIn));
}

function wordsIn(text: string): string[] {
  if (text === '') return [];
  let before = '';
  return text.split('\n').map((line) => {
    before = before.slice(0, line.charCodeAt(0) - 97) + line.slice(1);
    return before;
  });
}

/** Where the first word stands that does not come before `word`. */
function indexFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
