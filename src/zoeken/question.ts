/** What somebody typed, in words that stand on the site. */
import { compoundParts } from './compounds.ts';
import { baseForms } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { oneEditFrom } from './spelling.ts';
import { tellingWords } from './words.ts';

/** A question as the index can answer it. */
export interface Understood {
  /** The words to look for; what was typed when it is known, and else what it probably means. */
  readonly words: readonly string[];
  /** Words that were read as something else: `ambasadeur` as `ambassadeur`. */
  readonly readAs: ReadonlyArray<{ readonly typed: string; readonly read: string }>;
  /** Words that stand nowhere on the site and look like none that does. */
  readonly unknown: readonly string[];
  /** The words once more, with two of them as the one that the site makes of them; mostly none. */
  readonly asOne: ReadonlyArray<readonly string[]>;
}

/** Shorter words are names or abbreviations, where every letter counts. */
const SHORTEST_TO_MEND = 4;
/** From this length on, one slip is likelier than a compound. */
const SHORTEST_TO_TRUST = 8;

/** @param typed as it stands in the box; its last word may go on, so a beginning of one will do */
export function understand(typed: string, lexicon: Lexicon): Understood {
  const telling = tellingWords(typed);
  const words: string[] = [];
  const readAs: Array<{ typed: string; read: string }> = [];
  const unknown: string[] = [];
  for (const [index, word] of telling.entries()) {
    const mayGoOn = index === telling.length - 1 && word.length > 1;
    const read =
      lexicon.has(word) || (mayGoOn && lexicon.hasBeginning(word)) ? [word] : meant(word, lexicon);
    if (read === null) unknown.push(word);
    else if (read.length > 1 || !lexicon.has(word)) {
      if (read.join(' ') !== word) readAs.push({ typed: word, read: read.join(' ') });
    }
    words.push(...(read ?? [word]));
  }
  return { words: [...new Set(words)], readAs, unknown, asOne: writtenAsOne(telling, lexicon) };
}

/** `stage vergoeding` and `vergoeding bij stage` for a site that writes `stagevergoeding`. */
function writtenAsOne(words: readonly string[], lexicon: Lexicon): string[][] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (next === undefined) return [];
    const one = [word + next, next + word].find(lexicon.has);
    return one === undefined ? [] : [words.toSpliced(index, 2, one)];
  });
}

/** The known words that an unknown one stands for; `null` when there are none. */
function meant(word: string, lexicon: Lexicon): readonly string[] | null {
  const base = baseForms(word).find(lexicon.has);
  if (base !== undefined) return [base];
  const mended = oneSlipFrom(word, lexicon);
  // So long a word is seldom one slip away from another by chance, and often falls apart by chance.
  if (mended !== null && word.length >= SHORTEST_TO_TRUST) return [mended];
  const parts = compoundParts(
    word,
    (part) => lexicon.has(part) || baseForms(part).some(lexicon.has),
  );
  if (parts !== null) {
    return parts.map((part) =>
      lexicon.has(part) ? part : (baseForms(part).find(lexicon.has) ?? part),
    );
  }
  return mended === null ? null : [mended];
}

/** The known word that is one slip of the finger away, also when the slip is in its base form. */
function oneSlipFrom(word: string, lexicon: Lexicon): string | null {
  // `ambasadeurs`: the slip is in the base word, which is what the site has.
  for (const form of [word, ...baseForms(word)]) {
    const [found] = form.length < SHORTEST_TO_MEND ? [] : oneEditFrom(form, lexicon.words);
    if (found !== undefined) return found;
  }
  return null;
}

/** So many words at most for who found nothing. */
const MOST_NEAR = 6;

/** Words of the site that begin as these do, for who found nothing; the nearest first. */
export function nearWords(words: readonly string[], lexicon: Lexicon): string[] {
  return [...new Set(words.flatMap((word) => beginningAlike(word, lexicon)))].slice(0, MOST_NEAR);
}

function beginningAlike(word: string, { words }: Lexicon): string[] {
  for (let length = word.length; length >= 3; length -= 1) {
    const beginning = word.slice(0, length);
    const found = words.filter((known) => known.startsWith(beginning));
    if (found.length > 0) return found.toSorted((a, b) => a.length - b.length).slice(0, 4);
  }
  return [];
}
