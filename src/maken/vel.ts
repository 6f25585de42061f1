/** A sheet of paper before it is printed: what is on it, from the back to the front. */
import type { Gewicht } from './letters/letterbak.ts';
import type { Prent } from './prent.ts';

/** A plane of one colour, or a line. */
export interface Vlak {
  readonly soort: 'vlak';
  /** Absolute commands M, L, H, V, C, Q and Z. */
  readonly d: string;
  /** A colour as `#` and six hexadecimal digits; `null` leaves it open. */
  readonly vul: string | null;
  readonly lijn: { readonly kleur: string; readonly dikte: number } | null;
}

/** A drawing of the street with its left foot at (x, y), so many times its size. */
export interface Geplaatst {
  readonly soort: 'prent';
  readonly prent: Prent;
  readonly x: number;
  readonly y: number;
  readonly keer: number;
}

/** Words on one line, with their left foot at (x, y). */
export interface Woorden {
  readonly soort: 'woorden';
  readonly tekst: string;
  readonly x: number;
  readonly y: number;
  readonly grootte: number;
  readonly gewicht: Gewicht;
  readonly spatie: number;
  readonly kleur: string;
}

/** A photo that fills a rectangle; what does not fit is cut off at both sides. */
export interface Fotovak {
  readonly soort: 'foto';
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
}

/** What is turned around a point: degrees, clockwise. */
export interface Gedraaid {
  readonly soort: 'gedraaid';
  readonly graden: number;
  readonly om: readonly [x: number, y: number];
  readonly delen: readonly Deel[];
}

/** One part of a sheet. */
export type Deel = Vlak | Geplaatst | Woorden | Fotovak | Gedraaid;

/** A sheet: units from its top left corner. What is drawn beyond its edges is for the bleed. */
export interface Vel {
  readonly breedte: number;
  readonly hoogte: number;
  readonly delen: readonly Deel[];
}

/** How far planes go on beyond the edges of a sheet, in units: more than any bleed. */
export const OVER = 40;

/** A filled rectangle with its top left corner at (x, y). */
export function balk(
  x: number,
  y: number,
  breedte: number,
  hoogte: number,
  vul: string | null,
  lijn: Vlak['lijn'] = null,
): Vlak {
  const d = `M${String(x)} ${String(y)}H${String(x + breedte)}V${String(y + hoogte)}H${String(x)}Z`;
  return { soort: 'vlak', d, vul, lijn };
}
