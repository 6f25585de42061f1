import type { EntryData } from '#src/model/index.ts';
import type { Huis } from '#src/straat/gevel/huis.ts';

type Inrichting = NonNullable<Huis['inrichting']>;
type Ding = EntryData<'ambassadeurs'>['vensterbank'][number];

/** What shows of a thing on the sill elsewhere at the house: behind a window, and before the door. */
const ELDERS: Readonly<
  Record<Ding, { raam: Inrichting['ramen'][number]; stoep: Inrichting['stoep'] }>
> = {
  beker: { raam: 'lamp', stoep: [] },
  boek: { raam: 'boeken', stoep: [] },
  camera: { raam: 'poster', stoep: ['filmcamera'] },
  klapbord: { raam: 'gordijn', stoep: ['filmlamp'] },
  plant: { raam: 'plant', stoep: ['plantenbak'] },
};

/** Furniture for a house of which only the sill is known. */
export function vanDeVensterbank(dingen: readonly Ding[]): Inrichting {
  return {
    etalage: [],
    ramen: dingen.map((ding) => ELDERS[ding].raam),
    stoep: [...new Set(dingen.flatMap((ding) => ELDERS[ding].stoep))],
    mensen: [],
  };
}
