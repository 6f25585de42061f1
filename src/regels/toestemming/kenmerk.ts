/** References to the register of consents, as different people type them. */

/**
 * The same text for every way to write one reference: `R-0001`, `r‑0001 ` and `Ｒ - 0001` are one
 * consent. Case, spaces, invisible signs, kinds of hyphens and of Unicode forms make no difference.
 */
export function kenmerkSleutel(kenmerk: string): string {
  return kenmerk
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase();
}
