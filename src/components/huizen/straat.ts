/** The houses of the mbo-straat, in an order in which no two neighbours have the same wall. */
import { all } from '#src/bieb/index.ts';
import type { Huis } from '#src/straat/gevel/huis.ts';
import { huisVanGevel } from './huisVan.ts';

/** Every house that is on the site, by its hour; neighbours with the same wall are set apart. */
export async function huizenVanDeStraat(): Promise<Huis[]> {
  const [gevels, vakken] = await Promise.all([all('gevels'), all('vakken')]);
  const huizen = gevels
    .toSorted((a, b) => a.data.uur.localeCompare(b.data.uur))
    .flatMap((gevel) => {
      const vak = vakken.find(({ id }) => id === gevel.data.vak);
      return vak === undefined ? [] : [huisVanGevel(gevel, vak)];
    });
  return gescheiden(huizen);
}

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
