/** The one file that the maker fetches: drawings, letters, and where posters lead. */
import type { Letterbakken } from './letters/letterbak.ts';
import type { Gereedschap } from './opmaak/gereedschap.ts';
import type { Tekenvel } from './prent.ts';

/** Where the file stands on the site. */
export const ATELIER_ADRES = '/maak/atelier.json';

/** The content of the file. */
export interface Atelierbestand {
  readonly tekenvel: Tekenvel;
  readonly letters: Letterbakken;
  readonly site: Gereedschap['site'];
}

/** Where a file of the typeface stands. */
export function letteradres(gewicht: number, nummer: number): string {
  return `/maak/letter-${String(gewicht)}-${String(nummer)}.ttf`;
}
