import { cirkel, rechthoek, streep, vorm, type Verfstreek } from '../lijnen.ts';
import { opMaat } from '../opMaat.ts';
import { zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';
import { ding } from './dingen.ts';

const BREEDTE = 248;
const HOOGTE = 308;
/** How large a thing behind the glass may be, and how far it may be enlarged. */
const RUIMTE = { breedte: 164, hoogte: 168, keer: 1.7 };
const DUN = (vlak: Verf): Verfstreek => ({ vlak, lijn: 'dun' });

/**
 * A smaller window beside somebody's own: a lit room with a lamp, a light one by day, or a dark one
 * with a plant. In the first two stands what somebody works with, when that is known.
 */
export function zijraam(welk: 'dag' | 'lamp' | 'nacht', werk?: Tekening): Tekening {
  const svg =
    rechthoek(16, -HOOGTE + 3, 216, HOOGTE - 24, { vlak: 'wit', lijn: 'dik' }) +
    KAMERS[welk](werk) +
    rechthoek(0, -24, BREEDTE, 21, { vlak: 'zand', lijn: 'dik' });
  return { svg, breedte: BREEDTE, hoogte: HOOGTE, diepte: 0 };
}

const KAMERS: Readonly<Record<Parameters<typeof zijraam>[0], (werk?: Tekening) => string>> = {
  lamp: (werk) =>
    rechthoek(32, -289, 184, 265, DUN('licht')) +
    streep('M124 -289v32', 'dun') +
    vorm('M84 -218Q88 -258 124 -258Q160 -258 164 -218Z', DUN('blad')) +
    cirkel(124, -210, 9, DUN('wit')) +
    (werk === undefined ? LEESKAMER : passend(werk)),
  dag: (werk) =>
    rechthoek(32, -289, 184, 265, DUN('licht')) +
    rechthoek(32, -289, 184, 93, DUN('hemel')) +
    streep('M32 -242h184M94 -289v93M154 -289v93', 'dun') +
    (werk === undefined ? TAFEL : passend(werk)),
  nacht: () =>
    rechthoek(32, -289, 184, 265, DUN('ruit')) +
    streep('M32 -196h184M124 -289v93', 'dun', 'wit') +
    vorm('M140 -196H216V-130L186 -24H90Z', { vlak: 'glans', lijn: 'geen' }) +
    zet({ svg: ding('plant') }, 78, -24) +
    zet({ svg: ding('beker') }, 176, -24),
};

const TAFEL =
  rechthoek(52, -96, 144, 12, DUN('korst')) +
  streep('M68 -84v60M180 -84v60', 'dun') +
  zet({ svg: ding('boek') }, 100, -96) +
  zet({ svg: ding('beker') }, 162, -96);

const LEESKAMER =
  rechthoek(44, -96, 92, 12, DUN('korst')) +
  streep('M56 -84v60M124 -84v60', 'dun') +
  zet({ svg: ding('boek') }, 84, -96) +
  vorm('M152 -24v-70q0 -14 14 -14h28q14 0 14 14v70', DUN('roze')) +
  streep('M152 -54h56', 'dun');

// As large as the window allows, with its foot on the sill.
function passend(werk: Tekening): string {
  const keer = Math.min(RUIMTE.keer, RUIMTE.breedte / werk.breedte, RUIMTE.hoogte / werk.hoogte);
  const groot = opMaat(werk, keer);
  return zet(groot, (BREEDTE - groot.breedte) / 2, -26);
}
