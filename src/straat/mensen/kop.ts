import { cirkel, streep, vorm } from '../lijnen.ts';
import { dun, los } from '../dingen/ding.ts';
import type { Verf } from '../verf.ts';
import type { Mens } from './mens.ts';

/** The middle of the head, above the middle of the feet. */
const Y = -68;

/** A head that looks to the right: hair, cloth or hat, and a dot for an eye. Never a face. */
export function kop({ huid, hoofd, haar, gezicht, hulp }: Mens): string {
  return (
    (ACHTER[hoofd]?.(haar) ?? '') +
    cirkel(0, Y, 11, dun(huid)) +
    (gezicht === 'baard'
      ? vorm('M-4 -64Q2 -62 10 -67Q13 -56 3 -55Q-4 -56 -4 -64Z', dun(haar))
      : '') +
    (gezicht === 'snor' ? streep('M4 -63q3 -2 6 0', 'dun', haar) : '') +
    VOOR[hoofd](haar) +
    cirkel(6, Y, 1.7, los('inkt')) +
    (gezicht === 'bril' ? cirkel(6, Y, 4.6, dun(null)) + streep('M1.5 -69L-6 -70', 'dun') : '') +
    (hulp === 'gehoorapparaat' ? streep('M-4 -70q-5 0 -4 6', 'dun', 'geel') : '')
  );
}

type Haar = (haar: Verf) => string;

/** What lies behind the head. */
const ACHTER: Partial<Record<Mens['hoofd'], Haar>> = {
  lang: (haar) => vorm('M-11 -70Q-15 -54 -11 -48H4Q8 -54 6 -70Z', dun(haar)),
  knot: (haar) => cirkel(-7, -86, 5.5, dun(haar)),
  staart: (haar) => vorm('M-9 -75Q-22 -76 -20 -58Q-12 -60 -9 -70Z', dun(haar)),
  krullen: (haar) =>
    vorm(
      'M-11 -62Q-18 -68 -14 -74Q-16 -82 -8 -83Q-4 -90 4 -85Q12 -86 13 -78Q17 -73 12 -68Z',
      dun(haar),
    ),
  hoofddoek: (haar) => vorm('M-11 -66Q-17 -52 -10 -46H8Q12 -50 10 -60Z', dun(haar)),
};

/** What lies over the head. */
const VOOR: Readonly<Record<Mens['hoofd'], Haar>> = {
  kaal: () => '',
  kort: (haar) =>
    vorm(
      'M-11 -66C-12 -77 -6 -80 1 -80C8 -80 12 -76 11 -72C5 -75 0 -74 -4 -72C-7 -70 -7 -68 -7 -66Z',
      dun(haar),
    ),
  lang: (haar) =>
    vorm(
      'M-11 -64C-13 -77 -6 -80 1 -80C9 -80 12 -75 11 -71C4 -75 -2 -73 -5 -70C-7 -68 -7 -66 -7 -63Z',
      dun(haar),
    ),
  staart: (haar) =>
    vorm(
      'M-11 -66C-12 -77 -6 -80 1 -80C9 -80 12 -76 11 -72C4 -76 -1 -75 -4 -72L-7 -66Z',
      dun(haar),
    ),
  knot: (haar) =>
    vorm(
      'M-11 -66C-12 -77 -6 -80 1 -80C9 -80 12 -76 11 -73C4 -76 -1 -75 -4 -72L-7 -66Z',
      dun(haar),
    ),
  krullen: (haar) =>
    vorm('M-10 -66C-12 -76 -6 -79 1 -79C8 -79 11 -76 10 -73C4 -75 -2 -74 -6 -69Z', los(haar)),
  hoofddoek: (haar) =>
    vorm('M-10 -61Q-14 -80 1 -80Q12 -80 11 -73Q4 -75 1 -69Q-1 -62 4 -57H-7Z', dun(haar)),
  helm: (haar) =>
    vorm('M-12 -71C-12 -82 -6 -85 1 -85C8 -85 13 -81 13 -71Z', dun(haar)) +
    streep('M-13 -71H17M1 -85V-78', 'dun'),
  pet: (haar) => vorm('M-11 -71C-12 -81 -5 -83 1 -83C8 -83 12 -79 12 -73H20V-70H-11Z', dun(haar)),
  muts: (haar) =>
    vorm('M-11 -70C-12 -82 -5 -84 0 -84C6 -84 12 -81 11 -70Z', dun(haar)) +
    vorm('M-12 -74H12V-69H-12Z', dun(haar)) +
    cirkel(0, -86, 3, dun('wit')),
  koksmuts: (haar) =>
    vorm(
      'M-9 -74V-81C-16 -82 -15 -93 -7 -92C-5 -98 5 -98 7 -92C15 -93 16 -82 9 -81V-74Z',
      dun(haar),
    ) + streep('M-9 -78H9', 'dun'),
};
