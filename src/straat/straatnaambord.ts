import { letters, rechthoek, streep } from './lijnen.ts';
import type { Tekening } from './tekening.ts';

const BREEDTE = 232;

/** A street sign on a pole: the name in white on blue, and what the street is for a day below it. */
export function straatnaambord(naam: string, voorEenDag: string): Tekening {
  const svg =
    rechthoek(110, -420, 12, 420, { vlak: 'staal', lijn: 'dik' }) +
    rechthoek(3, -404, BREEDTE - 6, 72, { vlak: 'blauw', lijn: 'dik' }) +
    streep('M12 -395H220V-341H12Z', 'dun', 'wit') +
    letters(naam, BREEDTE / 2, -357, 34, 'wit') +
    rechthoek(26, -326, BREEDTE - 52, 48, { vlak: 'wit', lijn: 'dik' }) +
    letters(voorEenDag, BREEDTE / 2, -294, 26, 'inkt');
  return { svg, breedte: BREEDTE, hoogte: 424, diepte: 0 };
}
