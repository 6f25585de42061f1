/** Which sectors an item belongs to: those it names, and those of its trades. */
import type { Item } from './item.ts';

/** What may place an item in a sector. */
interface Geplaatst {
  readonly sectoren?: readonly string[];
  readonly vakken?: readonly string[];
  readonly makers?: readonly string[];
}

/** A function that gives the keys of the sectors of an item, each once. */
export function sectorZoeker(vakken: ReadonlyArray<Item<'vakken'>>): (data: Geplaatst) => string[] {
  const sectorVan = new Map(vakken.map(({ id, data }) => [id, data.sector]));
  return ({ sectoren = [], vakken: eigen = [], makers = [] }) => [
    ...new Set([...sectoren, ...[...eigen, ...makers].flatMap((vak) => sectorVan.get(vak) ?? [])]),
  ];
}
