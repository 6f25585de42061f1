/** The houses of the mbo-straat, in an order in which no two neighbours have the same wall. */
import { all } from '#src/bieb/index.ts';
import { naElkaar } from '#src/model/etmaal.ts';
import { gescheiden } from '#src/straat/gescheiden.ts';
import type { Huis } from '#src/straat/gevel/huis.ts';
import { huisVanGevel } from './huisVan.ts';

/** Every house that is on the site, by its hour; neighbours with the same wall are set apart. */
export async function huizenVanDeStraat(): Promise<Huis[]> {
  const [gevels, vakken] = await Promise.all([all('gevels'), all('vakken')]);
  const huizen = gevels
    .toSorted((a, b) => naElkaar(a.data.uur, b.data.uur))
    .flatMap((gevel) => {
      const vak = vakken.find(({ id }) => id === gevel.data.vak);
      return vak === undefined ? [] : [huisVanGevel(gevel, vak)];
    });
  return gescheiden(huizen);
}
