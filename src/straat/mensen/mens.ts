import { cirkel, rechthoek, streep, vorm, type Verfstreek } from '../lijnen.ts';
import { zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';

/** What decides how a person looks. Nobody in the drawing is somebody who exists. */
export interface Mens {
  readonly huid: 'huid1' | 'huid2' | 'huid3' | 'huid4';
  /** What is on the head: hair, a scarf, or the hat of the trade. */
  readonly hoofd: 'kort' | 'lang' | 'knot' | 'krullen' | 'kaal' | 'hoofddoek' | 'helm' | 'koksmuts';
  /** The paint of the hair, the scarf or the hat. */
  readonly haar: Verf;
  readonly jas: Verf;
  readonly broek: Verf;
  readonly houding: 'staat' | 'wijst' | 'zwaait';
  /** What the pointing hand holds. */
  readonly gereedschap?: 'dienblad' | 'tablet' | 'doos' | 'kwast';
  readonly schort?: Verf;
  readonly hesje?: boolean;
  readonly baard?: boolean;
  readonly bril?: boolean;
  /** Sits in a wheelchair. */
  readonly rolstoel?: boolean;
}

const BREEDTE = 84;
const HOOGTE = 122;
const MIDDEN = 34;

const DUN = (vlak: Verf): Verfstreek => ({ vlak, lijn: 'dun' });
const VLAK = (vlak: Verf): Verfstreek => ({ vlak, lijn: 'geen' });

/** Somebody at work, looking to the right. Posture and tool tell the trade; an eye is a dot. */
export function mens(wie: Mens): Tekening {
  const zit = wie.rolstoel === true;
  const boven = zit ? 18 : 0;
  const lijf = romp(wie) + kop(wie) + arm(wie);
  return {
    svg: zet({ svg: (zit ? rolstoel(wie) : benen(wie)) + zet({ svg: lijf }, 0, boven) }, MIDDEN),
    breedte: BREEDTE,
    hoogte: HOOGTE,
    diepte: 0,
  };
}

function benen({ broek }: Mens): string {
  return (
    rechthoek(-12, -36, 12, 34, DUN(broek)) +
    rechthoek(0, -36, 12, 34, DUN(broek)) +
    vorm('M-14 0v-4q0 -3 4 -3h10v7ZM0 0v-4q0 -3 4 -3h6q5 1 6 7Z', DUN('inkt'))
  );
}

function rolstoel({ broek }: Mens): string {
  return (
    vorm('M-12 -22H16Q20 -22 20 -18V-4H10V-12H-12Z', DUN(broek)) +
    vorm('M8 0v-5h10q6 1 7 5Z', DUN('inkt')) +
    streep('M-14 -46V-12H14', 'dun', 'inkt') +
    cirkel(-6, -17, 17, { vlak: null, lijn: 'dun' }) +
    cirkel(-6, -17, 3, VLAK('inkt')) +
    cirkel(22, -5, 5, DUN('stoep')) +
    streep('M-14 -50h-8', 'dun')
  );
}

function romp({ jas, schort, hesje }: Mens): string {
  return (
    vorm('M-16 -36V-66Q-16 -76 -6 -76H6Q16 -76 16 -66V-36Z', DUN(jas)) +
    (schort === undefined ? '' : vorm('M-7 -74V-62H-12V-36H12V-62H7V-74', DUN(schort))) +
    (hesje === true
      ? vorm('M-16 -66Q-16 -76 -8 -76L-3 -36H-16ZM16 -66Q16 -76 8 -76L3 -36H16Z', DUN('korst')) +
        streep('M-15 -48H-5M15 -48H5', 'dun', 'wit')
      : '') +
    // The arm at the back hangs down.
    vorm('M-14 -70Q-23 -62 -23 -42L-14 -41Q-13 -52 -10 -58', DUN(jas))
  );
}

function kop({ huid, hoofd, haar, baard, bril }: Mens): string {
  const achter: Partial<Record<Mens['hoofd'], string>> = {
    lang: vorm('M-14 -92Q-18 -70 -13 -64H6Q10 -70 8 -92Z', DUN(haar)),
    knot: cirkel(-9, -113, 7, DUN(haar)),
    krullen: vorm(
      'M-14 -84Q-22 -90 -17 -98Q-19 -108 -9 -109Q-4 -117 5 -111Q15 -112 16 -102Q21 -96 15 -91Z',
      DUN(haar),
    ),
    hoofddoek: vorm('M-15 -86Q-20 -68 -12 -62H9Q14 -66 12 -76Z', DUN(haar)),
  };
  const haren: Readonly<Record<Mens['hoofd'], string>> = {
    kort: vorm('M-13 -87Q-15 -105 1 -105Q14 -105 14 -95Q4 -99 -4 -94Q-8 -92 -8 -87Z', DUN(haar)),
    lang: vorm('M-13 -84Q-15 -105 1 -105Q15 -105 14 -94Q2 -100 -6 -93Q-8 -90 -8 -84Z', DUN(haar)),
    knot: vorm('M-13 -87Q-15 -105 1 -105Q14 -105 14 -96Q2 -100 -5 -94Q-8 -92 -8 -87Z', DUN(haar)),
    krullen: vorm('M-13 -88Q-14 -104 1 -104Q13 -104 13 -97Q2 -99 -6 -94Z', VLAK(haar)),
    kaal: '',
    hoofddoek: vorm(
      'M-13 -80Q-16 -105 1 -105Q14 -105 14 -96Q4 -98 0 -90Q-2 -80 4 -74H-8Z',
      DUN(haar),
    ),
    helm:
      vorm('M-14 -94Q-14 -110 1 -110Q16 -110 16 -94Z', DUN(haar)) +
      streep('M-16 -94H20M1 -110V-102', 'dun'),
    koksmuts: vorm(
      'M-11 -98V-107Q-20 -110 -15 -117Q-10 -121 -5 -118Q1 -124 7 -118Q15 -121 17 -114Q18 -108 12 -106V-98Z',
      DUN(haar),
    ),
  };
  return (
    (achter[hoofd] ?? '') +
    cirkel(0, -90, 14, DUN(huid)) +
    (baard === true ? vorm('M-4 -84Q6 -80 13 -86Q14 -74 2 -75Q-6 -76 -4 -84Z', DUN(haar)) : '') +
    haren[hoofd] +
    cirkel(8, -90, 1.8, VLAK('inkt')) +
    (bril === true ? cirkel(8, -90, 5.5, { vlak: null, lijn: 'dun' }) : '')
  );
}

function arm({ houding, jas, huid, gereedschap }: Mens): string {
  if (houding === 'zwaait') {
    return vorm('M6 -72L20 -98L28 -94L14 -60Z', DUN(jas)) + cirkel(26, -100, 5.5, DUN(huid));
  }
  if (houding === 'staat') {
    return vorm('M4 -70Q14 -60 13 -40L4 -40Q4 -52 0 -58Z', DUN(jas)) + cirkel(8, -37, 5, DUN(huid));
  }
  return (
    (gereedschap === undefined ? '' : GEREEDSCHAP[gereedschap]) +
    vorm('M2 -70L10 -56L30 -55V-46L6 -46L-6 -60Z', DUN(jas)) +
    cirkel(33, -50, 5.5, DUN(huid))
  );
}

const GEREEDSCHAP: Readonly<Record<NonNullable<Mens['gereedschap']>, string>> = {
  dienblad:
    cirkel(30, -62, 7, DUN('korst')) +
    cirkel(41, -62, 7, DUN('korst')) +
    rechthoek(20, -59, 32, 5, DUN('steen')),
  tablet: rechthoek(29, -70, 18, 24, DUN('wit')) + streep('M34 -63h8M34 -57h8', 'dun'),
  doos: rechthoek(22, -74, 28, 24, DUN('korst')) + streep('M22 -66h28M36 -74v8', 'dun'),
  kwast: streep('M34 -50l10 -14', 'dun') + vorm('M40 -66l8 6l8 -12l-8 -5Z', DUN('hemel')),
};
