import type { Verf } from '../../verf.ts';
import type { Huis } from '../huis.ts';
import { hals } from './hals.ts';
import { klok } from './klok.ts';
import { lijst } from './lijst.ts';
import type { Onderbouw, Top } from './top.ts';
import { trap } from './trap.ts';
import { tuit } from './tuit.ts';
import { vlak } from './vlak.ts';

/** The houses that end in a gable. */
export type Getopt = Exclude<Huis['bouw']['geveltype'], 'zaag' | 'steiger' | 'kelder'>;

/** Every gable by its name. */
export const toppen: Readonly<Record<Getopt, (op: Onderbouw) => Top>> = {
  hals,
  klok,
  lijst,
  trap,
  tuit,
  vlak,
};

/** The paint of cornices and coping stones: what stands out against the wall. */
export function lijstkleur(muur: Verf): Verf {
  return muur === 'wit' || muur === 'steen' ? 'zand' : 'wit';
}
