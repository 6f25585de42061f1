import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { grap } from '../dingen/stoepding.ts';
import { ding, dun, los } from '../dingen/ding.ts';
import { etiket } from '../kade/etiket.ts';
import { mens } from '../mensen/mens.ts';
import { opMaat } from '../opMaat.ts';
import { zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';

const DICHTBIJ = 1.75;
const WAAR_ZIJ_STAAT = 410;

/** A cargo bike with the whole kit in its box, and the one who is about to hand it out. */
export function kitfiets(): Tekening {
  const uitdeler = mens({
    huid: 'huid3',
    hoofd: 'knot',
    haar: 'inkt',
    jas: 'blad',
    broek: 'blauw',
    houding: 'zwaait',
    postuur: 'stevig',
    gezicht: 'bril',
  });
  const dichtbij = opMaat(uitdeler, DICHTBIJ);
  // Who has little room sees the one who waves, and the box: the dog is what falls off first.
  const svg =
    zet(opMaat(grap('zanghond'), DICHTBIJ), 0) +
    zet(opMaat(bakfiets, DICHTBIJ), 66) +
    zet(dichtbij, WAAR_ZIJ_STAAT);
  return { svg, breedte: WAAR_ZIJ_STAAT + dichtbij.breedte, hoogte: 220, diepte: 0 };
}

const wiel = (x: number, straal: number) =>
  cirkel(x, -straal, straal, dun('stoep')) + cirkel(x, -straal, 3, los('inkt'));

/** A poster, rolled up with a band around it. */
const rol = (x: number, hoog: number, kleur: Verf, band: Verf) =>
  rechthoek(x, -40 - hoog, 13, hoog, dun(kleur)) +
  rechthoek(x, -24 - hoog, 13, 7, los(band)) +
  cirkel(x + 6.5, -40 - hoog, 5, dun('wit'));

const bakfiets = ding(
  202,
  124,
  wiel(26, 22) +
    wiel(138, 18) +
    streep('M26 -22L46 -56M26 -22H62L46 -56H72L62 -22L108 -26M72 -56L76 -72', 'dik', 'blad') +
    streep('M76 -72H60M46 -56L44 -63', 'dun') +
    streep('M35 -65H53', 'dik') +
    rol(92, 66, 'geel', 'blauw') +
    rol(108, 50, 'roze', 'inkt') +
    rol(136, 58, 'hemel', 'blauw') +
    // A house that somebody cut out and took along flat.
    vorm('M116 -44V-84L126 -96L136 -84V-44Z', dun('wit')) +
    rechthoek(121, -78, 10, 10, dun('geel')) +
    rechthoek(121, -62, 10, 10, dun('glas')) +
    vorm('M84 -50H154L144 -14H94Z', dun('korst')) +
    streep('M87 -40H151', 'dun') +
    zet({ svg: etiket() }, 158, -50),
);
