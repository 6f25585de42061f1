import type { EntryData } from '#src/model/index.ts';
import { cirkel, rechthoek, streep, vorm, type Verfstreek } from '../lijnen.ts';
import { zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';

/** What decides how a person looks. Nobody in the drawing is somebody who exists. */
export type Mens = NonNullable<EntryData<'gevels'>['inrichting']>['mensen'][number];

const BREEDTE = 84;
const HOOGTE = 122;
const MIDDEN = 34;

const DUN = (vlak: Verf): Verfstreek => ({ vlak, lijn: 'dun' });
const VLAK = (vlak: Verf): Verfstreek => ({ vlak, lijn: 'geen' });

/** Half the width of a body at the shoulders, and by how much it is shorter than most. */
const POSTUREN: Readonly<Record<NonNullable<Mens['postuur']>, { half: number; korter: number }>> = {
  gewoon: { half: 16, korter: 0 },
  klein: { half: 15, korter: 14 },
  smal: { half: 13, korter: 0 },
  stevig: { half: 21, korter: 0 },
};
/** How much lower somebody is who sits. */
const ZIT = 18;

/** Somebody at work, looking to the right. Posture and tool tell the trade; an eye is a dot. */
export function mens(wie: Mens): Tekening {
  const { half, korter } = POSTUREN[wie.postuur ?? 'gewoon'];
  const zit = wie.hulp === 'rolstoel';
  const lager = zit ? ZIT : korter;
  const lijf = romp(wie, half) + kop(wie) + arm(wie);
  const onder = zit ? rolstoel(wie) : benen(wie, 36 - korter);
  const stok = wie.hulp === 'stok' ? streep('M-24 0V-42q0 -6 -6 -4', 'dun') : '';
  return {
    svg: zet({ svg: onder + zet({ svg: lijf }, 0, lager) + stok }, MIDDEN),
    breedte: BREEDTE,
    hoogte: HOOGTE - lager,
    diepte: 0,
  };
}

function benen({ broek, hulp }: Mens, hoogte: number): string {
  const been = (x: number) => rechthoek(x, -hoogte, 12, hoogte - 2, DUN(broek));
  const schoen = vorm('M0 0v-4q0 -3 4 -3h6q5 1 6 7Z', DUN('inkt'));
  // A running blade instead of the leg at the front.
  const voor =
    hulp === 'beenprothese'
      ? rechthoek(0, -hoogte, 12, 14, DUN(broek)) +
        streep(`M6 ${String(14 - hoogte)}V-14Q6 -2 16 -2`, 'dik', 'staal')
      : been(0) + schoen;
  return been(-12) + zet({ svg: schoen }, -14) + voor;
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

function romp({ jas, kleding }: Mens, half: number): string {
  const b = String(half);
  return (
    vorm(`M-${b} -36V-66Q-${b} -76 -6 -76H6Q${b} -76 ${b} -66V-36Z`, DUN(jas)) +
    (kleding === 'schort'
      ? vorm('M-7 -74V-62H-12V-36H12V-62H7V-74', DUN(jas === 'wit' ? 'hemel' : 'wit'))
      : '') +
    (kleding === 'hesje'
      ? vorm(
          `M-${b} -66Q-${b} -76 -8 -76L-3 -36H-${b}ZM${b} -66Q${b} -76 8 -76L3 -36H${b}Z`,
          DUN('korst'),
        ) + streep(`M${String(1 - half)} -48H-5M${String(half - 1)} -48H5`, 'dun', 'wit')
      : '') +
    // The arm at the back hangs down.
    zet({ svg: vorm('M0 -70Q-9 -62 -9 -42L0 -41Q1 -52 4 -58', DUN(jas)) }, 2 - half)
  );
}

function kop({ huid, hoofd, haar, gezicht }: Mens): string {
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
    pet:
      vorm('M-14 -93Q-14 -107 1 -107Q15 -107 15 -95H24V-91H-13Z', DUN(haar)) +
      cirkel(1, -107, 2, VLAK('inkt')),
    koksmuts: vorm(
      'M-11 -98V-107Q-20 -110 -15 -117Q-10 -121 -5 -118Q1 -124 7 -118Q15 -121 17 -114Q18 -108 12 -106V-98Z',
      DUN(haar),
    ),
  };
  return (
    (achter[hoofd] ?? '') +
    cirkel(0, -90, 14, DUN(huid)) +
    (gezicht === 'baard'
      ? vorm('M-4 -84Q6 -80 13 -86Q14 -74 2 -75Q-6 -76 -4 -84Z', DUN(haar))
      : '') +
    haren[hoofd] +
    cirkel(8, -90, 1.8, VLAK('inkt')) +
    (gezicht === 'bril' ? cirkel(8, -90, 5.5, { vlak: null, lijn: 'dun' }) : '')
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
  bloem:
    streep('M34 -50V-72', 'dun', 'blad') +
    cirkel(34, -78, 7, DUN('roze')) +
    cirkel(34, -78, 2, VLAK('geel')),
  boor: vorm('M30 -62H46V-54H40L38 -44H32Z', DUN('geel')) + streep('M46 -58H56', 'dun'),
  dienblad:
    cirkel(30, -62, 7, DUN('korst')) +
    cirkel(41, -62, 7, DUN('korst')) +
    rechthoek(20, -59, 32, 5, DUN('steen')),
  doos: rechthoek(22, -74, 28, 24, DUN('korst')) + streep('M22 -66h28M36 -74v8', 'dun'),
  gieter: rechthoek(28, -64, 18, 16, DUN('blauw')) + streep('M46 -54L56 -66', 'dun'),
  hamer: streep('M34 -50V-74', 'dik', 'korst') + rechthoek(25, -82, 18, 10, DUN('staal')),
  kwast: streep('M34 -50l10 -14', 'dun') + vorm('M40 -66l8 6l8 -12l-8 -5Z', DUN('hemel')),
  microfoon: streep('M34 -50V-66', 'dik') + cirkel(34, -72, 7, DUN('stoep')),
  moersleutel: vorm('M31 -46V-66L26 -72V-80L32 -76H37L43 -80V-72L38 -66V-46Z', DUN('stoep')),
  pan:
    vorm('M36 -64H52V-54Q52 -50 48 -50H40Q36 -50 36 -54Z', DUN('staal')) +
    streep('M28 -58H36', 'dik'),
  schaar:
    streep('M34 -54L44 -76M40 -54L34 -76', 'dun') +
    cirkel(32, -50, 4, DUN('stoep')) +
    cirkel(42, -50, 4, DUN('stoep')),
  tablet: rechthoek(29, -70, 18, 24, DUN('wit')) + streep('M34 -63h8M34 -57h8', 'dun'),
  troffel: streep('M34 -50L40 -60', 'dik', 'korst') + vorm('M38 -62L46 -56L56 -72Z', DUN('stoep')),
};
