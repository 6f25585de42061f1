import { cirkel, letters, rechthoek, streep } from '../lijnen.ts';
import { opMaat } from '../opMaat.ts';
import type { Tekening } from '../tekening.ts';
import { waaierdeur } from './voordeur.ts';

const KEER = 1.5;
/** Where the wall begins beside the door. */
const MUUR = 330;

/** The door under the fanlight as one sees it from the step, with its number and its bell. */
export function huisdeur(nummer: string): Tekening {
  const deur = opMaat(waaierdeur(), KEER);
  const svg =
    deur.svg +
    rechthoek(MUUR, -318, 72, 54, { vlak: 'blauw', lijn: 'dik' }) +
    streep(`M${String(MUUR + 9)} -309h54v36h-54Z`, 'dun', 'wit') +
    letters(nummer, MUUR + 36, -280, 30, 'wit') +
    rechthoek(MUUR + 22, -238, 28, 40, { vlak: 'wit', lijn: 'dun' }) +
    cirkel(MUUR + 36, -218, 6, { vlak: 'geel', lijn: 'dun' });
  return { ...deur, svg };
}
