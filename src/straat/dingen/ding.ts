import type { Verfstreek } from '../lijnen.ts';
import type { Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';

/** A thing that stands on the ground: how wide and how high it is, and its markup. */
export function ding(breedte: number, hoogte: number, svg: string): Tekening {
  return { svg, breedte, hoogte, diepte: 0 };
}

/** A shape of a thing: paint inside a thin line. */
export const dun = (vlak: Verf | null): Verfstreek => ({ vlak, lijn: 'dun' });

/** A shape within another one: paint without a line. */
export const los = (vlak: Verf): Verfstreek => ({ vlak, lijn: 'geen' });
