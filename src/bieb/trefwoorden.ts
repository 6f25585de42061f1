/** The words of the list from A to Z: what somebody may look under, and where that leads. */

/** One line of the list. */
export interface Trefwoord {
  readonly woord: string;
  readonly address: string;
  /** What it is, such as `Verhaal`. */
  readonly soort: string;
  /** For a word that can be better: what to write instead. */
  readonly liever?: string;
}

/** The words under one letter. */
export interface Letter {
  /** A capital, or `0-9`. */
  readonly letter: string;
  readonly trefwoorden: readonly Trefwoord[];
}

/** What stands for everything that begins with a number. */
export const CIJFERS = '0-9';

/** The letters that a list can have, in the order in which they are shown. */
export const letters: readonly string[] = [
  CIJFERS,
  ...'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' '),
];

/** Accents and capitals come after the letters; 9 comes before 10. */
const NEDERLANDS = new Intl.Collator('nl', { numeric: true });

/**
 * The words by their first letter, in Dutch order; letters without words are left out, and so is a
 * word that says the same of the same address twice.
 */
export function opLetter(trefwoorden: readonly Trefwoord[]): Letter[] {
  const eens = new Map(trefwoorden.map((een) => [`${een.woord} ${een.address}`, een]));
  const perLetter = Map.groupBy(
    [...eens.values()].toSorted((a, b) => inNederlandseOrde(a.woord, b.woord)),
    ({ woord }) => letterVan(woord),
  );
  return letters.flatMap((letter) => {
    const found = perLetter.get(letter);
    return found === undefined ? [] : [{ letter, trefwoorden: found }];
  });
}

/** Dutch order, word by word; quotes and other signs are read over. */
export function inNederlandseOrde(a: string, b: string): number {
  return NEDERLANDS.compare(zonderTekens(a), zonderTekens(b)) || NEDERLANDS.compare(a, b);
}

function zonderTekens(woord: string): string {
  return woord
    .replaceAll('-', ' ')
    .replace(/[^\p{L}\p{M}\p{N} ]/gu, '')
    .trim();
}

/** The letter under which a word stands: without its accent, and signs before it are read over. */
export function letterVan(woord: string): string {
  const [begin = ''] = /[A-Z\d]/i.exec(woord.normalize('NFD')) ?? [];
  return /\d/.test(begin) ? CIJFERS : begin.toUpperCase();
}

/** Words that stand before a Dutch surname and do not count in its order. */
const TUSSENVOEGSELS = new Set([
  ...['van', 'de', 'der', 'den', 'het', '’t', "'t", 'ten', 'ter', 'te'],
  ...['von', 'el', 'al', 'la', 'le', 'di', 'da', 'du', 'dos', 'op', 'in', 'aan', 'bij', 'uit'],
]);

/**
 * A name with its surname in front, as a telephone book has it: `Jan van der Berg` becomes
 * `Berg, Jan van der`. A name of one word stays what it is.
 */
export function achternaamEerst(naam: string): string {
  const [voornaam = '', ...rest] = naam.split(' ');
  const begin = rest.findIndex((woord) => !TUSSENVOEGSELS.has(woord.toLowerCase()));
  if (begin === -1) return naam;
  return `${rest.slice(begin).join(' ')}, ${[voornaam, ...rest.slice(0, begin)].join(' ')}`;
}
