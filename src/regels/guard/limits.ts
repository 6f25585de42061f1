/**
 * Bounds on a text before anything parses it. Parsers, ours included, can crash or hang on small
 * but extreme input (deep nesting, very long runs of one sign); no honest text comes near these
 * bounds. Linear in the length of the text.
 */
import { hasForbiddenSign } from '#src/model/signs.ts';
import type { Remark } from './advice.ts';

/** The bounds, in signs unless said otherwise. */
export const limits = {
  /** Length of a whole text: about 10,000 words. */
  text: 60_000,
  /** Length of one line: a paragraph of some 500 words. */
  line: 4_000,
  /** The same sign in a row. */
  run: 120,
  /** Brackets of any kind that are open at the same moment. */
  depth: 24,
  /** Quote, list and indentation marks at the start of one line. */
  leading: 40,
} as const;

const OPENING = new Set('([{<');
const CLOSING = new Set(')]}>');
const LEADING = new Set(' \t>*+-');

/** The first place where a text goes beyond the bounds, or `null`. */
export function beyondLimits(source: string): Remark | null {
  if (source.length > limits.text) {
    return remark(
      1,
      1,
      `is ${format(source.length)} tekens lang; er passen er ${format(limits.text)}`,
      'maak er meer dan één stuk van',
    );
  }
  let line = 1;
  let column = 0;
  let depth = 0;
  let run = 0;
  let previous = '';
  let leading = true;
  for (const sign of source) {
    if (sign === '\n') {
      line += 1;
      column = 0;
      run = 0;
      previous = '';
      leading = true;
      continue;
    }
    column += 1;
    if (hasForbiddenSign(sign))
      return remark(
        line,
        column,
        'bevat een onzichtbaar stuurteken',
        'haal het teken weg of typ de zin opnieuw',
      );
    if (column > limits.line)
      return remark(
        line,
        1,
        `heeft een regel van meer dan ${format(limits.line)} tekens`,
        'verdeel de regel in alinea’s',
      );
    run = sign === previous ? run + 1 : 1;
    previous = sign;
    if (run > limits.run)
      return remark(line, column, `herhaalt het teken “${sign}” te vaak`, 'haal de herhaling weg');
    if (leading && !LEADING.has(sign)) leading = false;
    if (leading && column > limits.leading)
      return remark(
        line,
        1,
        'springt te ver in',
        'haal spaties of tekens aan het begin van de regel weg',
      );
    if (OPENING.has(sign)) depth += 1;
    if (CLOSING.has(sign) && depth > 0) depth -= 1;
    if (depth > limits.depth)
      return remark(line, column, 'heeft te veel open haakjes', 'sluit de haakjes of haal ze weg');
  }
  return null;
}

function remark(line: number, column: number, problem: string, mend: string): Remark {
  return { line, column, field: 'De tekst', problem, mend };
}

function format(count: number): string {
  return count.toLocaleString('nl-NL');
}
