import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import type { Tekening } from '../tekening.ts';

/** The bus seen from far away: small enough to ride along a line of stops, to the right. */
export function lijnbus(): Tekening {
  const svg =
    vorm('M3 -7V-31Q3 -35 7 -35H63Q68 -35 69 -30L71 -7Z', { vlak: 'blad', lijn: 'dun' }) +
    rechthoek(9, -29, 16, 11, { vlak: 'hemel', lijn: 'dun' }) +
    rechthoek(30, -29, 16, 11, { vlak: 'hemel', lijn: 'dun' }) +
    vorm('M52 -29H63L65 -18H52Z', { vlak: 'hemel', lijn: 'dun' }) +
    streep('M5 -12H68', 'dun', 'wit') +
    cirkel(18, -6, 6, { vlak: 'inkt', lijn: 'dun' }) +
    cirkel(56, -6, 6, { vlak: 'inkt', lijn: 'dun' });
  return { svg, breedte: 74, hoogte: 37, diepte: 2 };
}
