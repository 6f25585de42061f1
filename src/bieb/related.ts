/** Which other items a reader of this one may like, and why. */

/** Something that two items can share: a trade, a school, a theme. */
export interface Trait {
  /** Unique over all kinds of traits. */
  readonly key: string;
  /** How much sharing it says, before rarity is weighed. */
  readonly weight: number;
  /** The reason to show, such as `Ook over stage`. */
  readonly reason: string;
}

/** An item to read next. */
export interface Related<T> {
  readonly item: T;
  readonly reason: string;
}

/**
 * The `count` candidates that share most with `item`, best first; the reason is what they share
 * that is rarest. What every candidate shares says nothing and counts for nothing. Ties keep the
 * order of `candidates`.
 */
export function relatedTo<T>(
  item: T,
  candidates: readonly T[],
  traitsOf: (item: T) => readonly Trait[],
  count: number,
): Array<Related<T>> {
  const others = candidates.filter((candidate) => candidate !== item);
  const frequency = new Map<string, number>();
  for (const { key } of others.flatMap(traitsOf)) {
    frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const own = new Set(traitsOf(item).map(({ key }) => key));
  const worth = ({ key, weight }: Trait) =>
    weight * Math.log((others.length + 1) / (frequency.get(key) ?? 1));
  return others
    .map((other) => ({
      other,
      shared: traitsOf(other)
        .filter(({ key }) => own.has(key))
        .toSorted((a, b) => worth(b) - worth(a)),
    }))
    .map(({ other, shared }) => ({
      item: other,
      reason: shared[0]?.reason,
      score: shared.reduce((sum, trait) => sum + worth(trait), 0),
    }))
    .filter((found): found is typeof found & { reason: string } => found.reason !== undefined)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ item: found, reason }) => ({ item: found, reason }));
}
