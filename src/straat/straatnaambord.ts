import { letters, rechthoek, streep } from './lijnen.ts';
import { zet, type Tekening } from './tekening.ts';

const BREEDTE = 232;
const BORDEN = { hoogte: 132, onderkant: 276 };

/** The street sign to hang up: the name in white on blue, and below it what it is for a day. */
export function straatnaambordLos(naam: string, voorEenDag: string): Tekening {
  const svg =
    rechthoek(3, -128, BREEDTE - 6, 72, { vlak: 'blauw', lijn: 'dik' }) +
    streep('M12 -119H220V-65H12Z', 'dun', 'wit') +
    letters(naam, BREEDTE / 2, -81, 34, 'wit') +
    rechthoek(26, -50, BREEDTE - 52, 48, { vlak: 'wit', lijn: 'dik' }) +
    letters(voorEenDag, BREEDTE / 2, -18, 26, 'inkt');
  return { svg, breedte: BREEDTE, hoogte: BORDEN.hoogte, diepte: 1 };
}

/** The same sign on a pole in the street. */
export function straatnaambord(naam: string, voorEenDag: string): Tekening {
  const paal = rechthoek(110, -420, 12, 420, { vlak: 'staal', lijn: 'dik' });
  return {
    svg: paal + zet(straatnaambordLos(naam, voorEenDag), 0, -BORDEN.onderkant),
    breedte: BREEDTE,
    hoogte: 424,
    diepte: 0,
  };
}
