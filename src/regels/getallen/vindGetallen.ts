/** The numbers that people read in a text, without those that count nothing. */

/** A number in a text. */
export interface Getal {
  /** As it is written: `28,2`. */
  readonly tekst: string;
  /** Where it begins, counted in UTF-16 units from 0. */
  readonly plek: number;
}

const MAAND =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const DAG = '\\d{1,2}';
const JAAR = '(?:1[5-9]|20)\\d{2}';

/** What nobody reads as a number: addresses, tags with their attributes, code, marks of a list. */
const GEEN_LEESTEKST = [/\]\([^)]*\)/g, /<[^>]*>/g, /`[^`]*`/g, /https?:\S+/g, /^\s*\d+\.(?=\s)/gm];

/** Numbers that name a moment, a place or an order, and count nothing. */
const TELT_NIETS = [
  // 030 286 00 00, 06-12345678, +31 30 286 00 00
  `(?:\\+31|0)(?:[\\s-]?\\d){8,10}`,
  // 31 maart, 1 en 2 april 2022, 3 tot en met 5 mei
  `${DAG}(?:\\s*(?:en|tot|tot en met|of|-|–)\\s*${DAG})*\\s+${MAAND}(?:\\s+${JAAR})?`,
  // 2023, 2020-2022, 2019/20
  `${JAAR}(?:\\s?[-–/]\\s?(?:${JAAR}|\\d{2}))?`,
  // 05.30 uur, 13:00, 9 uur
  `\\d{1,2}[.:]\\d{2}(?:\\s+uur)?(?![\\d.])`,
  `\\d{1,2}\\s+uur`,
  // versie 2.2, nummer 12, niveau 4, Tour 030
  `\\d+\\.\\d(?!\\d)`,
  `(?:nummer|melding|versie|niveau|fase|groep|ambitie|conditie)\\s+\\d+`,
  `0\\d+`,
  // 2e, 100ste
  `\\d+(?:e|ste|de)(?!\\p{L})`,
  // 3511 AB
  `\\d{4}\\s?[A-Z]{2}(?![\\p{L}])`,
  // Mariastraat 12
  `\\p{Lu}[\\p{L}’'-]*(?:straat|laan|plein|weg|gracht|kade|singel|dijk|markt|boulevard)\\s+\\d+[a-z]?`,
].map((vorm) => new RegExp(`(?<![\\p{L}\\d.,])${vorm}(?!\\d)`, 'gu'));

/** A number by itself: `4`, `28,2`, `2.850.000`; not the one in `mbo030`, `B1` or `mbo-4`. */
const GETAL = /(?<![\p{L}\d.,-]|\p{L}-)\d+(?:\.\d{3})*(?:,\d+)?(?![\p{L}\d])/gu;

/** All numbers in `tekst`, plain or Markdown, in reading order. */
export function vindGetallen(tekst: string): Getal[] {
  const gelezen = [...GEEN_LEESTEKST, ...TELT_NIETS].reduce(
    (rest, vorm) => rest.replace(vorm, (deel) => ' '.repeat(deel.length)),
    tekst,
  );
  return [...gelezen.matchAll(GETAL)].map(({ 0: getal, index }) => ({
    tekst: getal,
    plek: index,
  }));
}

/** The number that `tekst` writes in Dutch: `2.850.000` is 2850000, `28,2` is 28.2. */
export function waardeVan(tekst: string): number {
  return Number(tekst.replaceAll('.', '').replace(',', '.'));
}
