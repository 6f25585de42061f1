import { cirkel, streep } from '../lijnen.ts';
import { zet, type Tekening } from '../tekening.ts';
import { bord } from './gevelbord.ts';
import type { Teken } from './tekens.ts';

/** The board of a trade on an iron arm that comes out of the wall at the left. */
export function uithangbord(welk: Teken): Tekening {
  const svg =
    streep('M0 -142H150M0 -74Q58 -78 66 -142', 'dik') +
    cirkel(154, -142, 6, { vlak: 'wit', lijn: 'dun' }) +
    streep('M86 -142V-112M122 -142V-112', 'dun') +
    zet({ svg: bord(welk, 46) }, 104, -68);
  return { svg, breedte: 164, hoogte: 152, diepte: 0 };
}
