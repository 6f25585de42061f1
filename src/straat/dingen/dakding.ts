import type { EntryData } from '#src/model/index.ts';
import type { Tekening } from '../tekening.ts';
import * as dak from './dak.ts';

/** The name of a thing on a roof. */
export type Dakding = NonNullable<NonNullable<EntryData<'gevels'>['inrichting']>['dak']>;

const DAK: Readonly<Record<Dakding, Tekening>> = dak;

/** What an editor put on the roof. It reaches below its foot, behind the roof. */
export function dakding(naam: Dakding): Tekening {
  return DAK[naam];
}
