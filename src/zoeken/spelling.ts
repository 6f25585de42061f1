/** Words that are one slip of the finger away: a sign more, less, other, or two changed about. */

/** True when `a` and `b` differ by one edit (Damerau-Levenshtein distance 1). */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const after = (word: string, signs: number) => word.slice(start + signs);
  const isSwapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return (
    after(a, 1) === after(b, 0) ||
    after(a, 0) === after(b, 1) ||
    after(a, 1) === after(b, 1) ||
    (isSwapped && after(a, 2) === after(b, 2))
  );
}

/** The words to which `word` is one edit; the first letter is right more often than not. */
export function oneEditFrom(word: string, known: readonly string[]): string[] {
  return known
    .filter((candidate) => isOneEdit(word, candidate))
    .toSorted(
      (a, b) => Number(b.startsWith(word.charAt(0))) - Number(a.startsWith(word.charAt(0))),
    );
}
