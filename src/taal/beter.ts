/** What can stand in the place of a word that was found, written as that word was written. */

/** How a word was found. */
export interface Gevonden {
  readonly gevonden: string;
  /** What the `*` at the end of the form found; empty when there was none. */
  readonly rest: string;
  /** True when the word begins a sentence. */
  readonly vooraan: boolean;
  /** True for a form that says itself which capitals it wants. */
  readonly precies: boolean;
}

/** The replacement `beter` for this very place: with the rest of the word, and a capital if needed. */
export function passendBeter(
  beter: string,
  { gevonden, rest, vooraan, precies }: Gevonden,
): string {
  const woord = beter.replace('*', rest);
  const hadHoofdletter = isHoofdletter(gevonden.charAt(0));
  // Capitals throughout, as in MBO, say nothing about the place in the sentence.
  const zegtNiets = precies || isHoofdletter(gevonden.charAt(1));
  const wilHoofdletter = hadHoofdletter && (vooraan || !zegtNiets);
  return wilHoofdletter ? woord.charAt(0).toUpperCase() + woord.slice(1) : woord;
}

function isHoofdletter(teken: string): boolean {
  return teken !== teken.toLowerCase();
}
