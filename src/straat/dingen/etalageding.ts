import type { EntryData } from '#src/model/index.ts';
import type { Tekening } from '../tekening.ts';
import * as etalage from './etalage.ts';

type Naam = NonNullable<EntryData<'gevels'>['inrichting']>['etalage'][number];

const ETALAGE: Readonly<Record<Naam, Tekening>> = etalage;

/** What an editor put in a shop window: at most 62 units wide and 46 high. */
export function etalageding(naam: Naam): Tekening {
  return ETALAGE[naam];
}
