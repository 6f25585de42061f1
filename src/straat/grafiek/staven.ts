import { scaleLinear } from 'd3-scale';
import { metEenheid } from '#src/model/getal.ts';
import type { Verf } from '../verf.ts';
import { HEEL, inRegels, regel, vlak, type Strook } from './strook.ts';

/** One bar, and the heading under which it stands, if any. */
export interface Staaf {
  readonly label: string;
  readonly waarde: number;
  readonly onderdeelVan?: string | undefined;
}

const STAAF = 44;
const REGEL = 21;
const NA_STAAF = 18;
const VOOR_KOP = 14;
/** What fits beside each other on a phone of 320 pixels wide. */
const TEKENS = { label: 34, kop: 30 } as const;
/** A bar that is at least this long has its number within it. */
const PAST_ERIN = 40;
const INSPRINGEN = 14;
/** Half a line stands out on either side of a bar. */
const MARGE = 0.6;
const KLEUREN: readonly Verf[] = ['geel', 'hemel', 'roze', 'zand'];

/** Labelled strips, as long as their number; the left edge is zero. */
export function staven(reeks: readonly Staaf[], eenheid: string): Strook {
  const naarLengte = scaleLinear()
    .domain([0, Math.max(...reeks.map(({ waarde }) => waarde))])
    .range([0, HEEL - 2 * MARGE]);
  const koppen = [...new Set(reeks.map(({ onderdeelVan }) => onderdeelVan))];
  const perKop = koppen.length > 1;
  let y = 0;
  let svg = '';
  const schrijf = (tekst: string, tekens: number, klasse: string): void => {
    for (const deel of inRegels(tekst, tekens)) {
      y += REGEL;
      svg += regel({ x: 0, y, tekst: deel, klasse });
    }
  };
  reeks.forEach(({ label, waarde, onderdeelVan }, plek) => {
    if (onderdeelVan !== undefined && onderdeelVan !== reeks[plek - 1]?.onderdeelVan) {
      y += plek === 0 ? 0 : VOOR_KOP;
      schrijf(onderdeelVan, TEKENS.kop, 'grafiek-tussenkop');
    }
    schrijf(label, TEKENS.label, 'grafiek-label');
    y += 9;
    const breedte = naarLengte(waarde);
    const past = breedte >= PAST_ERIN;
    const kleur =
      KLEUREN[(perKop ? koppen.indexOf(onderdeelVan) : plek) % KLEUREN.length] ?? 'geel';
    svg +=
      vlak({ x: MARGE, y, breedte, hoogte: STAAF }, `v-${kleur} l-dun`, waarde) +
      regel({
        x: past ? MARGE : MARGE + breedte,
        y: y + STAAF / 2 + 6,
        tekst: metEenheid(waarde, eenheid),
        klasse: past ? 'grafiek-in-staaf' : 'grafiek-na-staaf',
        inspringen: INSPRINGEN,
      });
    y += STAAF + NA_STAAF;
  });
  return { svg, hoogte: y - NA_STAAF + 3 };
}
