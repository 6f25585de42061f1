import { letters, rechthoek, streep } from './lijnen.ts';
import { maat, zet, type Tekening } from './tekening.ts';

/** The narrowest and the widest sign, and how much room its name keeps to the edges. */
const BORD = { smal: 232, breed: 312, rand: 20 };
/** The mean width of a letter as a part of its size, and the size of a name that has room. */
const LETTER = { breed: 0.58, groot: 34 };
const HOOGTE = { los: 132, onderkant: 150, paal: 294 };

/** The street sign to hang up: the name in white on blue, and below it what it is for a day. */
export function straatnaambordLos(naam: string, voorEenDag: string): Tekening {
  const nodig = naam.length * LETTER.breed;
  const breedte = Math.min(BORD.breed, Math.max(BORD.smal, nodig * LETTER.groot + 2 * BORD.rand));
  const grootte = Math.min(LETTER.groot, (breedte - 2 * BORD.rand) / nodig);
  const midden = breedte / 2;
  const svg =
    rechthoek(3, -128, breedte - 6, 72, { vlak: 'blauw', lijn: 'dik' }) +
    streep(`M12 -119H${maat(breedte - 12)}V-65H12Z`, 'dun', 'wit') +
    letters(naam, midden, -92 + grootte * 0.33, grootte, 'wit') +
    rechthoek(midden - 90, -50, 180, 48, { vlak: 'wit', lijn: 'dik' }) +
    letters(voorEenDag, midden, -18, 26, 'inkt');
  return { svg, breedte, hoogte: HOOGTE.los, diepte: 1 };
}

/** The same sign on a pole in the street. */
export function straatnaambord(naam: string, voorEenDag: string): Tekening {
  const bord = straatnaambordLos(naam, voorEenDag);
  const paal = rechthoek(bord.breedte / 2 - 6, -HOOGTE.paal, 12, HOOGTE.paal, {
    vlak: 'staal',
    lijn: 'dik',
  });
  return {
    svg: paal + zet(bord, 0, -HOOGTE.onderkant),
    breedte: bord.breedte,
    hoogte: HOOGTE.paal + 4,
    diepte: 0,
  };
}
