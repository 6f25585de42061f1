import { gevel } from '../gevel/gevel.ts';
import type { Huis } from '../gevel/huis.ts';
import { zet } from '../tekening.ts';
import type { Staand } from './straatleven.ts';

/** Houses wall to wall, and where each of them stands. */
export interface Rij {
  readonly svg: string;
  readonly hoogte: number;
  readonly staand: readonly Staand[];
}

/**
 * Houses wall to wall on one side of a gap, from the gap outward: on the left of `begin`, or on the
 * right of it.
 */
export function rij(huizen: readonly Huis[], kant: 'links' | 'rechts', begin: number): Rij {
  const staand: Staand[] = [];
  let afstand = 0;
  let svg = '';
  let hoogte = 0;
  for (const huis of huizen) {
    const tekening = gevel(huis);
    const x = kant === 'links' ? begin - afstand - tekening.breedte : begin + afstand;
    svg += zet(tekening, x);
    staand.push({ huis, x });
    afstand += tekening.breedte;
    hoogte = Math.max(hoogte, tekening.hoogte);
  }
  return { svg, hoogte, staand };
}
