import { escaped } from '../lijnen.ts';
import type { Verf } from '../verf.ts';
import { maat } from '../tekening.ts';

/**
 * A drawing as wide as its place: x runs from 0 to 100 per cent, y from 0 down in CSS pixels. So
 * bars grow with the window, while lines and letters keep their size.
 */
export interface Strook {
  readonly svg: string;
  readonly hoogte: number;
}

/** The end of a scale in x: everything is a per cent of the width. */
export const HEEL = 100;

/** Where a rectangle stands: `x` and `breedte` in per cent, `y` and `hoogte` in pixels. */
export interface Vlak {
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
}

/** A rectangle with these classes; `waarde` is the number that its size stands for. */
export function vlak({ x, y, breedte, hoogte }: Vlak, klassen: string, waarde?: number): string {
  const data = waarde === undefined ? '' : ` data-waarde="${String(waarde)}"`;
  return `<rect x="${procent(x)}" y="${maat(y)}" width="${procent(breedte)}" height="${maat(hoogte)}" class="${klassen}"${data}/>`;
}

/** A rectangle in one paint within a line. */
export function geverfd(plaats: Vlak, verf: Verf, lijn: 'dik' | 'dun' | 'geen'): string {
  return vlak(plaats, `v-${verf} l-${lijn}`);
}

/** How a line of text stands. */
export interface Regel {
  readonly x: number;
  readonly y: number;
  readonly tekst: string;
  readonly klasse: string;
  /** How many pixels to the right of `x`. */
  readonly inspringen?: number;
}

/** A line of text; its class says how it looks and to which side it runs. */
export function regel({ x, y, tekst, klasse, inspringen = 0 }: Regel): string {
  const dx = inspringen === 0 ? '' : ` dx="${maat(inspringen)}"`;
  return `<text x="${procent(x)}" y="${maat(y)}"${dx} class="${klasse}">${escaped(tekst)}</text>`;
}

// Three decimals, so that bars of a small and of a large number keep their proportion.
function procent(getal: number): string {
  return `${String(Math.round(getal * 1000) / 1000)}%`;
}
