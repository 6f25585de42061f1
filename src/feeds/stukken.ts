/** The stories and profiles that others may show on their own sites. */
import { elders, eldersVanSchool } from '#src/bieb/elders.ts';
import { all } from '#src/bieb/index.ts';
import type { Item } from '#src/bieb/item.ts';
import { sectorZoeker } from '#src/bieb/sectorenVan.ts';
import type { FeedName } from './register.ts';

/** What can be shown elsewhere. */
export type Stuk = Item<'ambassadeurs'> | Item<'verhalen'>;

/** All of it, newest on the site first. Who agreed to this site only is not among them. */
export async function alleStukken(): Promise<Stuk[]> {
  const [ambassadeurs, verhalen] = await Promise.all([all('ambassadeurs'), all('verhalen')]);
  return elders<Stuk>([...ambassadeurs, ...verhalen]).toSorted(
    (a, b) =>
      b.data.publicatiedatum.localeCompare(a.data.publicatiedatum) || a.id.localeCompare(b.id),
  );
}

/**
 * The pieces of a list of the site for its feed. A feed takes what is in it to other places, so here
 * too the same people are left out.
 */
export async function stukkenVanLijst(lijst: FeedName): Promise<Array<Item<FeedName>>> {
  return elders(await all(lijst));
}

/** The pieces of the school with this id. */
export async function stukkenVanSchool(id: string): Promise<Stuk[]> {
  return eldersVanSchool(await alleStukken(), id);
}

/** The pieces of the sector with this key. */
export async function stukkenVanSector(key: string): Promise<Stuk[]> {
  const sectorenVan = sectorZoeker(await all('vakken'));
  return (await alleStukken()).filter(({ data }) => sectorenVan(data).includes(key));
}
