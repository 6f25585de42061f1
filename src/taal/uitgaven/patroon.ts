/**
 * Forms as regular expressions, for tools that know nothing else. What they cannot say, such as the
 * words of a whole sentence, is lost; the checker itself never uses them.
 */
import type { Deel, Reeks, Vorm } from '../vorm/vorm.ts';

/** White space, a line end too. */
const WIT = '\\s+';
const STREEP = '[-\u2010\u2011]';
const APOSTROF = "['’]";
const LETTER = '[\\p{L}\\p{N}]';
const VOEGWOORD = `(?:${WIT}(?:en|én|of|tot|dan wel|en\\/of)${WIT}|\\/|,${WIT})`;
/** Signs that mean something in an expression; a slash ends one. */
const SYNTAXIS = new Set('^$\\.*+?()[]{}|/');
const VOOR = `(?<!${LETTER})`;
const NA = `(?!${LETTER})`;

/**
 * The source of a regular expression with look-arounds and the flag `u`. Without nested repetition:
 * a text of any kind takes a time in proportion to its length times that of the longest word.
 */
export function patroonVan({ delen }: Vorm): string {
  return `${VOOR}${reeks(delen)}${NA}`;
}

function reeks(delen: Reeks): string {
  return delen.map(deel).join('');
}

function deel(deel: Deel): string {
  switch (deel.soort) {
    case 'teken':
      return teken(deel.teken);
    case 'spatie':
      return WIT;
    case 'naad':
      return `(?:${STREEP}|${WIT})?`;
    case 'splitsing':
      return `${STREEP}${VOEGWOORD}${LETTER}+(?:${STREEP}${VOEGWOORD}${LETTER}+)?(?:${STREEP}|${WIT})?`;
    case 'rest':
      return `${LETTER}*`;
    case 'woorden':
      return `(?:${LETTER}[\\p{L}\\p{N}'’-]*${WIT}){0,${String(deel.hoogstens)}}`;
    case 'keuze': {
      const wegen = deel.wegen.filter((weg) => weg.length > 0).map(reeks);
      const magWeg = wegen.length < deel.wegen.length;
      return `(?:${wegen.join('|')})${magWeg ? '?' : ''}`;
    }
  }
}

function teken(sign: string): string {
  if (sign === '-') return STREEP;
  if (sign === "'") return APOSTROF;
  return SYNTAXIS.has(sign) ? `\\${sign}` : sign;
}
