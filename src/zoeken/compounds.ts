/** Takes Dutch compounds apart: `zorgopleiding` is `zorg` and `opleiding`. */

/** The shortest part of a compound: shorter ones are found in any word. */
const SHORTEST = 3;
/** What may stand between two parts: `stageplek`, `beroepskeuze`, `studentenraad`. */
const LINKS = ['', 's', 'en', 'e', '-'];

/**
 * The parts of a compound, each a known word; `null` when `word` is none. Of all ways the one with
 * the longest first part is taken.
 */
export function compoundParts(
  word: string,
  isKnown: (part: string) => boolean,
): readonly string[] | null {
  for (let end = word.length - SHORTEST; end >= SHORTEST; end -= 1) {
    const head = word.slice(0, end);
    if (!isKnown(head)) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, end)) continue;
      const rest = word.slice(end + link.length);
      if (rest.length < SHORTEST) continue;
      if (isKnown(rest)) return [head, rest];
      const further = compoundParts(rest, isKnown);
      if (further !== null) return [head, ...further];
    }
  }
  return null;
}
