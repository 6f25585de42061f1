import { deur, DEURBREEDTE } from '../gevel/deur.ts';
import { hals } from '../gevel/top/hals.ts';
import { klok } from '../gevel/top/klok.ts';
import { lijst } from '../gevel/top/lijst.ts';
import type { Onderbouw, Top } from '../gevel/top/top.ts';
import { trap } from '../gevel/top/trap.ts';
import { vlak } from '../gevel/top/vlak.ts';
import { letters, rechthoek } from '../lijnen.ts';
import { zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';
import { venster, VENSTER, type Vensterstand } from './venster.ts';

const GEVELS: ReadonlyArray<{
  readonly top: (op: Onderbouw) => Top;
  readonly muur: Verf;
  readonly deur: Verf;
}> = [
  { top: trap, muur: 'roze', deur: 'gracht' },
  { top: hals, muur: 'hemel', deur: 'geel' },
  { top: klok, muur: 'zand', deur: 'blauw' },
  { top: vlak, muur: 'wit', deur: 'gracht' },
  { top: lijst, muur: 'korst', deur: 'blauw' },
  { top: klok, muur: 'blad', deur: 'geel' },
];

const MEESTE_NAAST_ELKAAR = 6;
const STAP = { x: 33, y: 47 } as const;
const RAND = 20;
const BEGANE_GROND = 104;
const SMALST = 144;

/**
 * An ambition as a house: a floor for each aim, the first on top, and a window for each effort. An
 * aim with more than six efforts takes more floors.
 *
 * @param doelen for each aim how far its efforts are
 * @param nummer the number of the ambition, beside the door
 * @param soort which front: ambitions that stand side by side differ
 */
export function planhuis(
  doelen: ReadonlyArray<readonly Vensterstand[]>,
  nummer: string,
  soort: number,
): Tekening {
  const lagen = doelen.flatMap(inLagen);
  const meeste = Math.max(1, ...lagen.map(({ length }) => length));
  const binnen = meeste * STAP.x - (STAP.x - VENSTER.breedte);
  const breedte = Math.max(SMALST, binnen + 2 * RAND);
  const goot = BEGANE_GROND + lagen.length * STAP.y + 6;
  const gevel = GEVELS[soort % GEVELS.length] ?? GEVELS[0];
  if (gevel === undefined) throw new Error('There is no front to draw.');
  const steen: Verf = gevel.muur === 'wit' || gevel.muur === 'zand' ? 'steen' : 'wit';
  const top = gevel.top({ breedte, goot, muur: gevel.muur, lijst: steen, ruit: 'ruit' });
  let wie = soort;
  const ramen = lagen.flatMap((laag, vanBoven) => {
    const vrij = breedte - (laag.length * STAP.x - (STAP.x - VENSTER.breedte));
    const y = -BEGANE_GROND - 10 - (lagen.length - 1 - vanBoven) * STAP.y;
    return laag.map((stand, kolom) =>
      zet(venster(stand, (wie += 1)), vrij / 2 + kolom * STAP.x, y),
    );
  });
  const deurX = breedte / 2 - DEURBREEDTE / 2;
  const svg =
    top.svg +
    ramen.join('') +
    rechthoek(0, -14, breedte, 14, { vlak: 'staal', lijn: 'dun' }) +
    rechthoek(-1, -BEGANE_GROND, breedte + 2, 8, { vlak: steen, lijn: 'dun' }) +
    deur(deurX, gevel.deur, 'ruit', false) +
    rechthoek(deurX - 38, -66, 24, 22, { vlak: 'blauw', lijn: 'dun' }) +
    letters(nummer, deurX - 26, -50, 15, 'wit');
  return { svg: zet({ svg }, 5), breedte: breedte + 10, hoogte: top.hoogte, diepte: 0 };
}

/** The efforts of one aim over as few floors as hold them, the fuller floors first. */
function inLagen(standen: readonly Vensterstand[]): Vensterstand[][] {
  const aantal = Math.ceil(standen.length / MEESTE_NAAST_ELKAAR);
  const breed = Math.ceil(standen.length / Math.max(1, aantal));
  return Array.from({ length: aantal }, (_, laag) =>
    standen.slice(laag * breed, (laag + 1) * breed),
  );
}
