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
 * The items before and after `item` in `rij`, told as neighbours. At an end of the row there is
 * only one, unless the row goes round, as the hours of a day do.
 */
export function burenVan<N extends CollectionName>(
  item: Item<N>,
  rij: readonly Item<N>[],
  vertel: (buur: Item<N>, kant: 'links' | 'rechts') => Buur,
  rond = false,
): { links?: Buur; rechts?: Buur } {
  const plek = rij.findIndex(({ id }) => id === item.id);
  const naast = (stap: 1 | -1) => {
    const buur = rond ? rij.at((plek + stap) % rij.length) : rij[plek + stap];
    return buur?.id === item.id ? undefined : buur;
  };
  const links = naast(-1);
  const rechts = naast(1);
  return {
    ...(links === undefined ? {} : { links: vertel(links, 'links') }),
    ...(rechts === undefined ? {} : { rechts: vertel(rechts, 'rechts') }),
  };
}
