/** Hints for clear Dutch: long sentences, and sentences in the passive. Advice only. */
import type { Entry } from '#src/regels/content.ts';
import type { Finding } from '#src/regels/finding.ts';
import { opening } from './whereIn.ts';

/** Words in a sentence beyond which a 15-year-old has to read it twice. */
const MOST_WORDS = 25;
const PASSIVE = /\b(?:word|wordt|worden|werd|werden)\b[^.!?]*\bge[a-z]{3,}(?:d|t|en)\b/iu;
/** How many hints of a kind are given: a list of thirty helps nobody. */
const MOST_HINTS = 3;

/** Hints about the text of `entry`, with the line in its body. */
export function readabilityAdvice({ file, body, bodyLine }: Entry): Finding[] {
  const sentences = sentencesOf(body, bodyLine);
  const long = sentences.filter(({ text }) => text.split(/\s+/).length > MOST_WORDS);
  const passive = sentences.filter(({ text }) => PASSIVE.test(text));
  return [
    ...long.slice(0, MOST_HINTS).map(({ text, line }) => ({
      file,
      line,
      field: `De zin “${opening(text)}”`,
      problem: `is ${String(text.split(/\s+/).length)} woorden lang`,
      mend: 'maak er twee zinnen van',
    })),
    ...passive.slice(0, MOST_HINTS).map(({ text, line }) => ({
      file,
      line,
      field: `De zin “${opening(text)}”`,
      problem: 'zegt niet wie iets doet',
      mend: 'begin met wie het doet, als dat kan',
    })),
  ];
}

interface Sentence {
  readonly text: string;
  readonly line: number;
}

function sentencesOf(body: string, bodyLine: number): Sentence[] {
  return body.split('\n').flatMap((line, index) =>
    line
      .replace(/<[^>]*>|\]\([^)]*\)|[[*_#]/g, '')
      .split(/(?<=[.!?])\s+/)
      .map((text) => ({ text: text.trim(), line: index + bodyLine }))
      .filter(({ text }) => text !== ''),
  );
}
