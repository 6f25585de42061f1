import { streep, vorm } from '../lijnen.ts';
import { grap } from '../dingen/stoepding.ts';
import { mens } from '../mensen/mens.ts';
import { opMaat } from '../opMaat.ts';
import { straatnaambord } from '../straatnaambord.ts';
import { zet, type Tekening } from '../tekening.ts';

const DICHTBIJ = 1.5;

/** A street gets its new name: two people pull the cloth away, and a dog is the first to cheer. */
export function onthulling(): Tekening {
  const bord = straatnaambord('jouw straat', 'mbo-straat');
  const trekker = mens({
    huid: 'huid4',
    hoofd: 'krullen',
    haar: 'inkt',
    jas: 'roze',
    broek: 'blauw',
    houding: 'reikt',
  });
  const winkelier = mens({
    huid: 'huid1',
    hoofd: 'kort',
    haar: 'stoep',
    jas: 'wit',
    broek: 'staal',
    houding: 'zwaait',
    kleding: 'schort',
    postuur: 'stevig',
    gezicht: 'bril',
    hulp: 'gehoorapparaat',
  });
  const svg =
    zet(bord, 150) +
    // The cloth still hangs over one corner, and the string runs to a hand.
    vorm(
      'M96 -292Q124 -302 158 -294L168 -262Q156 -246 160 -222Q142 -214 138 -236Q126 -216 114 -232Q104 -190 88 -200Q98 -250 96 -292Z',
      { vlak: 'hemel', lijn: 'dik' },
    ) +
    streep('M122 -288Q114 -262 118 -242M144 -288Q138 -270 142 -246', 'dun') +
    streep('M96 -204Q88 -170 84 -118', 'dun') +
    zet(opMaat(trekker, DICHTBIJ), 16) +
    zet(opMaat(winkelier, DICHTBIJ), 330) +
    zet(opMaat(grap('zanghond'), DICHTBIJ), 420);
  return { svg, breedte: 500, hoogte: 312, diepte: 0 };
}
