import type { EntryData } from '#src/model/index.ts';
import { opMaat } from '../opMaat.ts';
import type { Tekening } from '../tekening.ts';
import * as bouw from './bouw.ts';
import * as dieren from './dieren.ts';
import * as fietsen from './fietsen.ts';
import * as groen from './groen.ts';
import * as podium from './podium.ts';
import * as winkel from './winkel.ts';
import * as zorg from './zorg.ts';

type Inrichting = NonNullable<EntryData<'gevels'>['inrichting']>;

/** Things are drawn large, to see what one does; in the street they stand beside people. */
const MAAT = 0.8;

const STOEP: Readonly<Record<Inrichting['stoep'][number], Tekening>> = naastMensen({
  ...bouw,
  ...fietsen,
  ...groen,
  ...podium,
  ...winkel,
  ...zorg,
});
const GRAPPEN: Readonly<Record<NonNullable<Inrichting['grap']>, Tekening>> = naastMensen(dieren);

/** A thing that an editor put on the pavement. */
export function stoepding(naam: Inrichting['stoep'][number]): Tekening {
  return STOEP[naam];
}

/** The joke that an editor chose. */
export function grap(naam: NonNullable<Inrichting['grap']>): Tekening {
  return GRAPPEN[naam];
}

function naastMensen<Naam extends string>(
  dingen: Readonly<Record<Naam, Tekening>>,
): Readonly<Record<Naam, Tekening>> {
  const namen = Object.keys(dingen) as Naam[];
  return Object.fromEntries(namen.map((naam) => [naam, opMaat(dingen[naam], MAAT)])) as Record<
    Naam,
    Tekening
  >;
}
