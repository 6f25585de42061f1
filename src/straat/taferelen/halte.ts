import { letters, rechthoek, streep } from '../lijnen.ts';
import { zet, type Tekening } from '../tekening.ts';
import { bus } from '../kade/bus.ts';
import { mens } from '../mensen/mens.ts';

/** The bus that simply came, and the one person who waves to the driver. */
export function halte(): Tekening {
  const reiziger = mens({
    huid: 'huid1',
    hoofd: 'lang',
    haar: 'steen',
    jas: 'blad',
    broek: 'blauw',
    houding: 'zwaait',
  });
  const svg =
    zet(bus('30 Voorstraat', 'roze'), 0) +
    rechthoek(386, -150, 8, 150, { vlak: 'staal', lijn: 'dun' }) +
    rechthoek(362, -186, 56, 36, { vlak: 'blauw', lijn: 'dik' }) +
    letters('bus', 390, -162, 18, 'wit') +
    rechthoek(378, -130, 24, 34, { vlak: 'wit', lijn: 'dun' }) +
    streep('M384 -122h12M384 -114h12M384 -106h8', 'dun') +
    zet(reiziger, 408);
  return { svg, breedte: 492, hoogte: 190, diepte: 2 };
}
