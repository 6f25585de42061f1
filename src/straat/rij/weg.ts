import { grap, stoepding } from '../dingen/stoepding.ts';
import { bus } from '../kade/bus.ts';
import { rechthoek, streep } from '../lijnen.ts';
import { maat, zet, type Tekening } from '../tekening.ts';

const BREEDTE = 2640;
const MIDDEN = BREEDTE / 2;
const RIJBAAN = 64;
const STREEP = { lengte: 44, om: 96 };

/**
 * A piece of road between two parts of a page: a bus that is on its way and waits, because a duck
 * takes her children across.
 */
export function weg(): Tekening {
  let strepen = '';
  for (let x = 26; x < BREEDTE - STREEP.lengte; x += STREEP.om)
    strepen += `M${maat(x)} 34h${maat(STREEP.lengte)}`;
  const svg =
    rechthoek(-8, -14, BREEDTE + 16, 14, { vlak: 'stoep', lijn: 'dik' }) +
    zet(stoepding('boompje'), MIDDEN - 520, -4) +
    zet(stoepding('bankje'), MIDDEN - 456, -4) +
    zet(stoepding('fiets'), MIDDEN + 420, -4) +
    rechthoek(-8, 0, BREEDTE + 16, RIJBAAN, { vlak: 'staal', lijn: 'dik' }) +
    streep(strepen, 'dik', 'wit') +
    zet(bus('geen haast', 'blad'), MIDDEN - 296, 30) +
    zet(grap('eendjes'), MIDDEN + 62, 42);
  return { svg, breedte: BREEDTE, hoogte: 96, diepte: RIJBAAN + 3 };
}
