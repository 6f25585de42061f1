/** Which house of the street stands for an item. */
import { all } from '#src/bieb/index.ts';
import type { Item } from '#src/bieb/item.ts';
import { keuzes, verzonnenBouw } from '#src/straat/verzonnenBouw.ts';
import type { Huis } from '#src/straat/gevel/huis.ts';

/** The signs for stories about no trade in particular. */
const TEKENS = ['letter', 'plant', 'scherm', 'camera', 'kaars', 'kruis'] as const;

/** What stands at the house of a story about no trade in particular: something to read. */
const LEESKAMER = {
  etalage: ['drukwerk'],
  ramen: ['boeken', 'lamp', 'plant'],
  stoep: ['bankje'],
  mensen: [],
} satisfies Huis['inrichting'];

/**
 * A function that gives the house of any story or news item: each has one of its own, with the sign
 * of the first trade in it, and the word and the furniture of that trade's house. A story of a
 * sector has the sign and the furniture of a trade in that sector.
 */
export async function huisZoeker(): Promise<(item: Item<'verhalen' | 'nieuws'>) => Huis> {
  const [gevels, vakken, sectoren, themas] = await Promise.all([
    all('gevels'),
    all('vakken'),
    all('sectoren'),
    all('themas'),
  ]);
  const vakById = new Map(vakken.map((vak) => [vak.id, vak]));
  const namen = new Map([...sectoren, ...themas].map(({ id, data }) => [id, data.titel]));

  // Of the trades of a sector those that have a house, in the order of the list.
  const vakIn = (sector: string | undefined) =>
    vakken.find(
      (vak) => vak.data.sector === sector && gevels.some((huis) => huis.data.vak === vak.id),
    );

  return ({ id, data }) => {
    const [eersteVak] = ['makers' in data ? data.makers : [], data.vakken].flat();
    const vak = eersteVak === undefined ? undefined : vakById.get(eersteVak);
    const vakVanHuis = vak ?? vakIn(data.sectoren[0]);
    const gevel = gevels.find((huis) => huis.data.vak === vakVanHuis?.id);
    const naam = [...data.sectoren, ...data.themas].flatMap((ref) => namen.get(ref) ?? [])[0];
    const opschrift = vak === undefined ? undefined : gevel?.data.opschrift;
    return {
      bouw: verzonnenBouw(id),
      opschrift: opschrift ?? kort(vak?.data.titel ?? naam ?? 'verhaal'),
      teken: vakVanHuis?.data.teken ?? keuzes(id)(TEKENS),
      inrichting: gevel?.data.inrichting ?? LEESKAMER,
    };
  };
}

/** The house of the mbo-straat as its editor described it. */
export function huisVanGevel({ data }: Item<'gevels'>, vak: Item<'vakken'>): Huis {
  const { bouw, opschrift, inrichting } = data;
  return {
    bouw,
    opschrift,
    teken: vak.data.teken,
    ...(inrichting === undefined ? {} : { inrichting }),
  };
}

// A sign has room for one or two short words: `Bouw en techniek` becomes `bouw`.
function kort(naam: string): string {
  const woorden = naam.toLowerCase().split(/[ ,]+/);
  return naam.length <= 16 ? naam.toLowerCase() : (woorden[0] ?? naam).slice(0, 16);
}
