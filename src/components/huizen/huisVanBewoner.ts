/** Which house of the street an ambassadeur lives in. */
import { all } from '#src/bieb/index.ts';
import type { Item } from '#src/bieb/item.ts';
import type { Huis } from '#src/straat/gevel/huis.ts';
import { verzonnenBouw } from '#src/straat/verzonnenBouw.ts';
import { vanDeVensterbank } from './vanDeVensterbank.ts';

/** From this width on there is room for a number beside the door. */
const SMALST = 132;

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
    const bouw = verzonnenBouw(id);
    return {
      bouw: { ...bouw, verdiepingen: 2, breedte: Math.max(SMALST, bouw.breedte) },
      opschrift: gevel?.data.opschrift ?? '',
      teken: vak?.data.teken ?? 'letter',
      nummer: String(2 * plek + 1),
      inrichting: gevel?.data.inrichting ?? vanDeVensterbank(data.vensterbank),
    };
  };
}
