/** Who works in the cellars along the wharf. Each is one person, and appears once. */
import { fiets } from '../../dingen/fietsen.ts';
import { dun, los } from '../../dingen/ding.ts';
import { cirkel, letters, rechthoek, streep, vorm } from '../../lijnen.ts';
import { mens, type Mens } from '../../mensen/mens.ts';
import { zet } from '../../tekening.ts';
import type { Verf } from '../../verf.ts';
import { hanglamp, openKelder, type Kelder } from './boog.ts';

/** Everybody who works below the street. */
export const WERKERS = {
  bloemist: {
    huid: 'huid3',
    hoofd: 'hoofddoek',
    haar: 'geel',
    jas: 'blad',
    broek: 'inkt',
    houding: 'wijst',
    gereedschap: 'bloem',
    kleding: 'schort',
  },
  drukker: {
    huid: 'huid4',
    hoofd: 'kaal',
    haar: 'inkt',
    jas: 'hemel',
    broek: 'blauw',
    houding: 'wijst',
    gereedschap: 'kwast',
    gezicht: 'bril',
    kleding: 'schort',
  },
  fietsenmaker: {
    huid: 'huid2',
    hoofd: 'lang',
    haar: 'steen',
    jas: 'wit',
    broek: 'blauw',
    houding: 'wijst',
    gereedschap: 'moersleutel',
    kleding: 'overall',
  },
  kok: {
    huid: 'huid4',
    hoofd: 'krullen',
    haar: 'inkt',
    jas: 'wit',
    broek: 'staal',
    houding: 'wijst',
    gereedschap: 'pan',
    kleding: 'schort',
  },
  magazijnmedewerker: {
    huid: 'huid4',
    hoofd: 'pet',
    haar: 'korst',
    jas: 'roze',
    broek: 'staal',
    houding: 'tilt',
    gereedschap: 'doos',
  },
  meubelmaker: {
    huid: 'huid3',
    hoofd: 'knot',
    haar: 'inkt',
    jas: 'hemel',
    broek: 'gracht',
    houding: 'wijst',
    gereedschap: 'hamer',
    kleding: 'overall',
  },
  modemaker: {
    huid: 'huid1',
    hoofd: 'kort',
    haar: 'stoep',
    jas: 'roze',
    broek: 'gracht',
    houding: 'wijst',
    gereedschap: 'schaar',
    gezicht: 'bril',
  },
  zanger: {
    huid: 'huid2',
    hoofd: 'krullen',
    haar: 'korst',
    jas: 'geel',
    broek: 'inkt',
    houding: 'wijst',
    gereedschap: 'microfoon',
    postuur: 'stevig',
  },
} as const satisfies Readonly<Record<string, Mens>>;

/** A cook at the stove; the terrace next door is waiting. */
export const keuken = (): Kelder =>
  openKelder(
    streep('M10 -84H48', 'dun') +
      streep('M18 -84v8M34 -84v6', 'dun') +
      cirkel(18, -70, 6, dun('staal')) +
      vorm('M28 -78H40V-70Q34 -66 28 -70Z', dun('korst')) +
      hanglamp(-32, -72, 'geel') +
      zet(mens(WERKERS.kok), -46) +
      rechthoek(12, -34, 46, 34, dun('stoep')) +
      rechthoek(18, -24, 34, 17, dun('glas')) +
      streep('M22 -29h6M34 -29h6', 'dun') +
      rechthoek(26, -46, 26, 12, dun('staal')) +
      streep('M34 -52q-5 -5 0 -10M44 -52q-5 -5 0 -10', 'dun'),
  );

/** A chair gets its last leg. */
export const meubelmakerij = (): Kelder =>
  openKelder(
    vorm('M-44 -62L-20 -72L-18 -66L-42 -56Z', dun('stoep')) +
      hanglamp(26, -74, 'blad') +
      streep('M22 -40V-62H40', 'dik', 'korst') +
      zet(mens(WERKERS.meubelmaker), -52) +
      streep('M18 -38V-60M18 -46H42V-36', 'dik') +
      streep('M18 -38V-60M18 -46H42V-36', 'dun', 'korst') +
      rechthoek(-4, -34, 62, 7, dun('korst')) +
      streep('M4 -27V0M50 -27V0M4 -12H50', 'dun') +
      vorm('M10 0q2 -8 8 -4q6 -6 10 4Z', dun('zand')),
  );

/** A bicycle maker behind somebody's city bike; a spare wheel hangs over it. */
export const fietsenmakerij = (): Kelder =>
  openKelder(
    cirkel(24, -80, 14, dun(null)) +
      streep('M24 -94V-66M10 -80H38M14 -90L34 -70M34 -90L14 -70', 'dun') +
      cirkel(24, -80, 3, los('inkt')) +
      zet(mens(WERKERS.fietsenmaker), -60) +
      zet(fiets, -45),
  );

/** What came by boat goes up on a shelf. */
export const magazijn = (): Kelder =>
  openKelder(
    rechthoek(12, -84, 20, 18, dun('roze')) +
      rechthoek(34, -72, 18, 24, dun('hemel')) +
      rechthoek(8, -64, 22, 16, dun('korst')) +
      streep('M6 -48H58M6 -48V0', 'dun') +
      rechthoek(14, -24, 40, 24, dun('korst')) +
      rechthoek(20, -42, 24, 18, dun('zand')) +
      streep('M34 -24v8M32 -42v6', 'dun') +
      zet(mens(WERKERS.magazijnmedewerker), -54),
  );

/** Flowers by the bucket. */
export const bloemisterij = (): Kelder =>
  openKelder(
    hanglamp(24, -78, 'geel') +
      zet(mens(WERKERS.bloemist), -46) +
      emmer(14, 'hemel', 'roze') +
      emmer(36, 'stoep', 'geel') +
      emmer(-58, 'korst', 'wit'),
  );

function emmer(x: number, kleur: Verf, bloem: Verf): string {
  return zet(
    {
      svg:
        streep('M6 -20V-36M11 -20V-42M16 -20V-36', 'dun', 'blad') +
        cirkel(4, -38, 5, dun(bloem)) +
        cirkel(18, -38, 5, dun(bloem)) +
        cirkel(11, -44, 5, dun(bloem)) +
        vorm('M0 -22H22L19 0H3Z', dun(kleur)),
    },
    x,
  );
}

/** A coat for the dummy, who does not feel the cold. */
export const modeatelier = (): Kelder =>
  openKelder(
    hanglamp(6, -82, 'blauw') +
      zet(mens(WERKERS.modemaker), -54) +
      streep('M36 -30V0M26 0H46', 'dun') +
      vorm('M26 -66Q36 -72 46 -66L52 -44L50 -26H22L20 -44Z', dun('roze')) +
      cirkel(36, -73, 5, dun('zand')) +
      streep('M36 -66V-28', 'dun') +
      cirkel(40, -52, 1.8, los('inkt')) +
      cirkel(40, -42, 1.8, los('inkt')),
  );

/** Fresh prints hang to dry. */
export const drukkerij = (): Kelder =>
  openKelder(
    streep('M-50 -76Q0 -66 50 -76', 'dun') +
      rechthoek(4, -70, 16, 22, dun('wit')) +
      letters('&', 12, -54, 14, 'inkt') +
      rechthoek(26, -72, 16, 22, dun('hemel')) +
      cirkel(34, -61, 4, los('blauw')) +
      zet(mens(WERKERS.drukker), -54) +
      rechthoek(-2, -30, 60, 7, dun('korst')) +
      streep('M6 -23V0M50 -23V0', 'dun') +
      vorm('M14 -30L20 -38H50L52 -30Z', dun('wit')) +
      vorm('M24 -32L27 -36H44L45 -32Z', los('geel')),
  );

/** The last rehearsal before tonight. */
export const oefenkelder = (): Kelder =>
  openKelder(
    hanglamp(-40, -64, 'gracht') +
      zet(mens(WERKERS.zanger), -54) +
      rechthoek(12, -36, 34, 36, dun('inkt')) +
      cirkel(29, -16, 11, dun('staal')) +
      cirkel(29, -16, 4, los('inkt')) +
      streep('M17 -31h8', 'dun', 'geel') +
      rechthoek(18, -58, 24, 22, dun('staal')) +
      cirkel(30, -47, 7, dun('stoep')),
  );
