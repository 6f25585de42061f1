import type { Huis } from './gevel/huis.ts';

/**
 * The same houses: each next one is the first that differs in wall from the one before it, or else
 * simply the next.
 */
export function gescheiden(huizen: readonly Huis[]): Huis[] {
  const over = [...huizen];
  const rij: Huis[] = [];
  while (over.length > 0) {
    const vorige = rij.at(-1)?.bouw.muur;
    const plek = Math.max(
      0,
      over.findIndex(({ bouw }) => bouw.muur !== vorige),
    );
    rij.push(...over.splice(plek, 1));
  }
  return rij;
}
