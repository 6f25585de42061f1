import type { Item } from '#src/bieb/item.ts';
import type { CollectionName } from '#src/model/index.ts';
import type { Huis } from '#src/straat/gevel/huis.ts';

/** The page next door, as a house with a name on it. */
export interface Buur {
  /** Which neighbour it is: `Buur links`, or the hour it belongs to. */
  readonly kant: string;
  readonly titel: string;
  readonly address: string | null;
  readonly huis: Huis;
}

/**
 * The items before and after `item` in `rij`, told as neighbours; at an end of the row there is
 * only one.
 */
export function burenVan<N extends CollectionName>(
  item: Item<N>,
  rij: readonly Item<N>[],
  vertel: (buur: Item<N>, kant: 'links' | 'rechts') => Buur,
): { links?: Buur; rechts?: Buur } {
  const plek = rij.findIndex(({ id }) => id === item.id);
  const links = rij[plek - 1];
  const rechts = rij[plek + 1];
  return {
    ...(links === undefined ? {} : { links: vertel(links, 'links') }),
    ...(rechts === undefined ? {} : { rechts: vertel(rechts, 'rechts') }),
  };
}
