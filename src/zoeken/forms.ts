/** Other forms of a Dutch word, for words that stand in no text as they were typed. */

/** `tje` and its likes, with what stands before them in the base word. Longest first. */
const DIMINUTIVES: ReadonlyArray<readonly [RegExp, string]> = [
  [/([aeiou])([bglmnprt])\2etje$/, '$1$2'],
  [/ninkje$/, 'ning'],
  [/inkje$/, 'ing'],
  [/([aou])\1tje$/, '$1'],
  [/mpje$/, 'm'],
  [/tje$/, ''],
  [/je$/, ''],
];

/** Ends of plurals and other forms, with what stands in the base word. */
const ENDINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/'s$/, ''],
  [/'ers$/, "'er"],
  [/heden$/, 'heid'],
  [/ieen$/, 'ie'],
  [/([aeiou])([bdfgklmnprst])\2en$/, '$1$2'],
  [/([^aeiou])([aeou])([bdfgklmnprst])en$/, '$1$2$2$3'],
  [/([aeiou]{1,2}[lnr]?)zen$/, '$1s'],
  [/([aeiou]{1,2}[lr]?)ven$/, '$1f'],
  [/en$/, ''],
  [/s$/, ''],
  [/e$/, ''],
  [/ster$/, 'er'],
];

/**
 * Words that `word` may be a form of, likeliest first: without the ending of a diminutive, a plural
 * or an inflection. Many do not exist; who calls looks them up.
 */
export function baseForms(word: string): string[] {
  const small = [word, ...(word.endsWith('s') ? [word.slice(0, -1)] : [])].flatMap((form) =>
    replaced(form, DIMINUTIVES),
  );
  return [...new Set([...small, ...[word, ...small].flatMap((form) => replaced(form, ENDINGS))])];
}

function replaced(word: string, rules: ReadonlyArray<readonly [RegExp, string]>): string[] {
  return rules
    .map(([end, base]) => word.replace(end, base))
    .filter((base) => base !== word && base.length > 2);
}
