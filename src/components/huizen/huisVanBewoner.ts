/** Which house of the street an ambassadeur lives in. */
import { all } from '#src/bieb/index.ts';
import type { Item } from '#src/bieb/item.ts';
import type { EntryData } from '#src/model/index.ts';
import type { Huis } from '#src/straat/gevel/huis.ts';
import { verzonnenBouw } from '#src/straat/verzonnenBouw.ts';

type Inrichting = NonNullable<Huis['inrichting']>;
type Ding = EntryData<'ambassadeurs'>['vensterbank'][number];

/** What shows of a thing on the sill elsewhere at the house: behind a window, and before the door. */
const ELDERS: Readonly<
  Record<Ding, { raam: Inrichting['ramen'][number]; stoep: Inrichting['stoep'][number] }>
> = {
  beker: { raam: 'lamp', stoep: 'bankje' },
  boek: { raam: 'boeken', stoep: 'bankje' },
  camera: { raam: 'poster', stoep: 'filmcamera' },
  klapbord: { raam: 'gordijn', stoep: 'filmlamp' },
  plant: { raam: 'plant', stoep: 'plantenbak' },
};

/**
 * A function that gives the house of any ambassadeur, always the same one. Whoever has a trade with
 * a house in the street has its sign and furniture; anybody else has a dwelling with a number, and
 * at it the things that stand on the sill.
 */
export async function bewonerZoeker(): Promise<(item: Item<'ambassadeurs'>) => Huis> {
  const [gevels, vakken, ambassadeurs] = await Promise.all([
    all('gevels'),
    all('vakken'),
    all('ambassadeurs'),
  ]);
  return ({ id, data }) => {
    const vak = vakken.find((een) => een.id === data.vakken[0]);
    const gevel = gevels.find((huis) => huis.data.vak === vak?.id);
    const plek = ambassadeurs.findIndex((een) => een.id === id);
    return {
      bouw: { ...verzonnenBouw(id), verdiepingen: 2 },
      opschrift: gevel?.data.opschrift ?? '',
      teken: vak?.data.teken ?? 'letter',
      nummer: String(2 * plek + 1),
      inrichting: gevel?.data.inrichting ?? vanDeVensterbank(data.vensterbank),
    };
  };
}

/** Furniture for a house of which only the sill is known. */
export function vanDeVensterbank(dingen: readonly Ding[]): Inrichting {
  return {
    etalage: [],
    ramen: dingen.map((ding) => ELDERS[ding].raam),
    stoep: [...new Set(dingen.map((ding) => ELDERS[ding].stoep))],
    mensen: [],
  };
}
