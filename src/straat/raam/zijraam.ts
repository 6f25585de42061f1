import { cirkel, rechthoek, streep, vorm, type Verfstreek } from '../lijnen.ts';
import { zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';
import { ding } from './dingen.ts';

const BREEDTE = 248;
const HOOGTE = 308;
const DUN = (vlak: Verf): Verfstreek => ({ vlak, lijn: 'dun' });

/** A smaller window beside somebody's own: a lit room with a lamp, or a dark one with a plant. */
export function zijraam(welk: 'lamp' | 'nacht'): Tekening {
  const svg =
    rechthoek(16, -HOOGTE + 3, 216, HOOGTE - 24, { vlak: 'wit', lijn: 'dik' }) +
    (welk === 'lamp' ? kamer() : avond()) +
    rechthoek(0, -24, BREEDTE, 21, { vlak: 'zand', lijn: 'dik' });
  return { svg, breedte: BREEDTE, hoogte: HOOGTE, diepte: 0 };
}

function kamer(): string {
  return (
    rechthoek(32, -289, 184, 265, DUN('licht')) +
    streep('M124 -289v52', 'dun') +
    vorm('M84 -198Q88 -238 124 -238Q160 -238 164 -198Z', DUN('blad')) +
    cirkel(124, -190, 9, DUN('wit')) +
    rechthoek(44, -96, 92, 12, DUN('korst')) +
    streep('M56 -84v60M124 -84v60', 'dun') +
    zet({ svg: ding('boek') }, 84, -96) +
    vorm('M152 -24v-70q0 -14 14 -14h28q14 0 14 14v70', DUN('roze')) +
    streep('M152 -54h56', 'dun')
  );
}

function avond(): string {
  return (
    rechthoek(32, -289, 184, 265, DUN('ruit')) +
    streep('M32 -196h184M124 -289v93', 'dun', 'wit') +
    vorm('M140 -196H216V-130L186 -24H90Z', { vlak: 'glans', lijn: 'geen' }) +
    zet({ svg: ding('plant') }, 78, -24) +
    zet({ svg: ding('beker') }, 176, -24)
  );
}
