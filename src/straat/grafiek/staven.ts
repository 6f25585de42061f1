import { scaleLinear } from 'd3-scale';
import { metTeken } from '#src/model/getal.ts';
import type { Verf } from '../verf.ts';
import { HEEL, regel, vlak, type Strook } from './strook.ts';

/** One bar, and the heading under which it stands, if any. */
export interface Staaf {
  readonly waarde: number;
  readonly onderdeelVan?: string | undefined;
}

const HOOGTE = 44;
/** Half a line stands out on either side of a bar. */
const MARGE = { x: 0.6, y: 2 } as const;
/** A bar that is at least this long has its number within it, also on a phone. */
const PAST_ERIN = 50;
const INSPRINGEN = 14;
const KLEUREN: readonly Verf[] = ['geel', 'hemel', 'roze', 'zand'];

/**
 * Labelled strips, as long as their number, on one scale of which the left edge is zero. Strips
 * under one heading share a colour.
 */
export function staven(reeks: readonly Staaf[], eenheid: string): Strook[] {
  const naarLengte = scaleLinear()
    .domain([0, Math.max(...reeks.map(({ waarde }) => waarde)) || 1])
    .range([0, HEEL - 2 * MARGE.x]);
  const koppen = [...new Set(reeks.map(({ onderdeelVan }) => onderdeelVan))];
  return reeks.map(({ waarde, onderdeelVan }, plek) => {
    const breedte = naarLengte(waarde);
    const past = breedte >= PAST_ERIN;
    const nummer = koppen.length > 1 ? koppen.indexOf(onderdeelVan) : plek;
    const kleur = KLEUREN[nummer % KLEUREN.length] ?? 'geel';
    return {
      hoogte: HOOGTE + 2 * MARGE.y,
      svg:
        vlak({ x: MARGE.x, y: MARGE.y, breedte, hoogte: HOOGTE }, `v-${kleur} l-dun`, waarde) +
        regel({
          x: MARGE.x + (past ? 0 : breedte),
          y: MARGE.y + HOOGTE / 2 + 6,
          tekst: metTeken(waarde, eenheid),
          klasse: past ? 'grafiek-in-staaf' : 'grafiek-na-staaf',
          inspringen: INSPRINGEN,
        }),
    };
  });
}
