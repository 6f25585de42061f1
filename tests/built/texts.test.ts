/** How the texts read: sentences that a 15-year-old takes in at once. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { Parser } from 'htmlparser2';
import { builtPages } from './pages.ts';

/** Words to a sentence, over everything that authors wrote. */
const MEAN = 14;
/** A page may be a little above that: a list of names makes a long sentence. */
const MEAN_OF_ONE_PAGE = 16;

const lengths = builtPages()
  .map(({ address, html }) => ({ address, words: sentenceLengths(html) }))
  .filter(({ words }) => words.length > 3);

test('the mean sentence of all content has at most 14 words', (context) => {
  const all = lengths.flatMap(({ words }) => words);
  const mean = meanOf(all);
  context.diagnostic(`${String(all.length)} sentences, ${mean.toFixed(1)} words each`);
  assert.ok(all.length > 200);
  assert.ok(mean <= MEAN, mean.toFixed(1));
});

for (const { address, words } of lengths) {
  test(`${address} reads easily`, () => {
    assert.ok(meanOf(words) <= MEAN_OF_ONE_PAGE, meanOf(words).toFixed(1));
  });
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The number of words of every sentence in the text of an author: paragraphs and list items. */
function sentenceLengths(html: string): number[] {
  const lengthsSoFar: number[] = [];
  let depth = 0;
  let text: string | null = null;
  // How deep in an explanation that opens; it is read apart from its sentence.
  let explanation = 0;
  const parser = new Parser({
    onopentag(name, { class: className }) {
      if (className === 'begrip-uitleg') explanation = 1;
      else if (explanation > 0 && name === 'span') explanation += 1;
      if (depth > 0 && name === 'div') depth += 1;
      if (className === 'inhoud') depth = 1;
      if (depth > 0 && (name === 'p' || name === 'li')) text = '';
    },
    ontext(part) {
      if (text !== null && explanation === 0) text += part;
    },
    onclosetag(name) {
      if (explanation > 0 && name === 'span') explanation -= 1;
      if (text !== null && (name === 'p' || name === 'li')) {
        lengthsSoFar.push(...sentencesIn(text));
        text = null;
      }
      if (depth > 0 && name === 'div') depth -= 1;
    },
  });
  parser.end(html);
  return lengthsSoFar;
}

function sentencesIn(text: string): number[] {
  return text
    .split(/[.!?:](?=\s|$)/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length)
    .filter((count) => count > 0);
}
