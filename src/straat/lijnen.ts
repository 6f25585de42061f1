import { maat } from './tekening.ts';
import type { Verf } from './verf.ts';

/**
 * The two line weights of the street, and the shapes drawn with them. `dik` (5 units) is for what
 * stands: houses, trees, edges. `dun` (3 units) is for windows, people and things. `geen` is for
 * what is far away or lies within another shape.
 */
export type Lijn = 'dik' | 'dun' | 'geen';

/** How a shape is painted: its fill, and the weight of its ink line. */
export interface Verfstreek {
  /** `null` leaves the shape open. */
  readonly vlak: Verf | null;
  readonly lijn: Lijn;
}

/** A rectangle with its top left corner at (x, y). */
export function rechthoek(
  x: number,
  y: number,
  breedte: number,
  hoogte: number,
  streek: Verfstreek,
): string {
  return `<rect x="${maat(x)}" y="${maat(y)}" width="${maat(breedte)}" height="${maat(hoogte)}"${verf(streek)}/>`;
}

/** A circle around (x, y). */
export function cirkel(x: number, y: number, straal: number, streek: Verfstreek): string {
  return `<circle cx="${maat(x)}" cy="${maat(y)}" r="${maat(straal)}"${verf(streek)}/>`;
}

/** Any shape, from path commands in SVG's notation. */
export function vorm(pad: string, streek: Verfstreek): string {
  return `<path d="${pad}"${verf(streek)}/>`;
}

/** An open line in one paint, without a fill: ink unless told otherwise. */
export function streep(pad: string, lijn: 'dik' | 'dun', kleur: Verf = 'inkt'): string {
  return `<path d="${pad}" class="v-open l-${lijn}${kleur === 'inkt' ? '' : ` s-${kleur}`}"/>`;
}

/**
 * Lettering in the drawing, centred on x, with its foot at y. It is decoration: what counts is
 * said in HTML as well.
 */
export function letters(tekst: string, x: number, y: number, grootte: number, kleur: Verf): string {
  return `<text x="${maat(x)}" y="${maat(y)}" font-size="${maat(grootte)}" text-anchor="middle" class="letters v-${kleur}">${escaped(tekst)}</text>`;
}

function verf({ vlak, lijn }: Verfstreek): string {
  return ` class="v-${vlak ?? 'open'} l-${lijn}"`;
}

/** Words as they may stand in a drawing: no sign of them is taken for markup. */
export function escaped(tekst: string): string {
  return tekst.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
