/** Who is on the label of a story. */
import type { Item } from './item.ts';

/** `Utrechtse bakkers` when the thing has one trade as its maker; `undefined` otherwise. */
export function makersVanVerhaal(
  { data }: Item<'verhalen'>,
  vakken: ReadonlyArray<Item<'vakken'>>,
): string | undefined {
  const [vak, ...others] = vakken.filter(({ id }) => data.makers.includes(id));
  return vak === undefined || others.length > 0 ? undefined : `Utrechtse ${vak.data.meervoud}`;
}
