import type { EntryData } from '#src/model/index.ts';
import { cirkel, letters, rechthoek, streep, vorm, type Verfstreek } from '../lijnen.ts';
import { maat } from '../tekening.ts';
import type { Verf } from '../verf.ts';

/** The sign of a trade. */
export type Teken = EntryData<'vakken'>['teken'];

/**
 * The sign of a trade around (0, 0). At size 1 it fits a circle of 18 units; a larger one has
 * longer lines, never thicker ones.
 */
export function teken(welk: Teken, grootte: number): string {
  const pad = (pen: string) =>
    pen.replace(/-?\d+(?:\.\d+)?/g, (getal) => maat(Number(getal) * grootte));
  const vlak = (pen: string, verf: Verf | null) => vorm(pad(pen), { vlak: verf, lijn: 'dun' });
  const lijn = (pen: string, verf: Verf = 'inkt') => streep(pad(pen), 'dun', verf);
  const rond = (x: number, y: number, straal: number, verf: Verf) =>
    cirkel(x * grootte, y * grootte, straal * grootte, { vlak: verf, lijn: 'dun' });
  const blok = (x: number, y: number, breed: number, hoog: number, verf: Verf) =>
    rechthoek(x * grootte, y * grootte, breed * grootte, hoog * grootte, dun(verf));

  const tekenen: Readonly<Record<Teken, () => string>> = {
    bliksem: () => vlak('M3 -17L-11 3H-2L-5 17L11 -4H2Z', 'geel'),
    camera: () =>
      blok(-15, -6, 21, 16, 'blauw') +
      vlak('M6 0L15 -6V9L6 5Z', 'blauw') +
      rond(-9, -11, 5, 'wit') +
      rond(1, -11, 5, 'wit'),
    hanger: () =>
      lijn('M0 -6V-9Q0 -11 3 -12Q6 -14 3 -16Q0 -18 -3 -15') + vlak('M0 -6L17 9H-17Z', 'roze'),
    kaars: () =>
      blok(-6, -4, 12, 17, 'hemel') +
      vlak('M0 -16C6 -10 6 -5 0 -5C-6 -5 -6 -10 0 -16Z', 'geel') +
      lijn('M-13 14H13'),
    krakeling: () =>
      vlak(
        'M0 -5C3 -14 17 -14 17 -2C17 8 9 14 0 14C-9 14 -17 8 -17 -2C-17 -14 -3 -14 0 -5Z',
        'korst',
      ) +
      vlak('M-4 3C-9 6 -12 2 -11 -3C-10 -7 -5 -6 -4 3ZM4 3C9 6 12 2 11 -3C10 -7 5 -6 4 3Z', 'wit') +
      lijn('M-4 10Q0 6 0 -5Q0 6 4 10'),
    kruis: () => vlak('M-5 -15H5V-5H15V5H5V15H-5V5H-15V-5H-5Z', 'blad'),
    kwast: () =>
      blok(-4, -16, 8, 15, 'korst') +
      blok(-9, -1, 18, 6, 'stoep') +
      vlak('M-9 5H9L7 15H-7Z', 'blauw'),
    letter: () => letters('&', 0, 12 * grootte, 34 * grootte, 'inkt'),
    moer: () => vlak('M13 7.5L0 15L-13 7.5V-7.5L0 -15L13 -7.5Z', 'stoep') + rond(0, 0, 6, 'wit'),
    noot: () =>
      lijn('M-5 9V-13L12 -16V6') +
      vlak('M-5 -13L12 -16V-9L-5 -6Z', 'inkt') +
      rond(-9, 9, 5, 'geel') +
      rond(8, 6, 5, 'geel'),
    pan: () =>
      vlak('M-12 -3H12V6C12 10 9 12 6 12H-6C-9 12 -12 10 -12 6Z', 'stoep') +
      lijn('M-16 -3H16M-5 -9Q-8 -12 -5 -15M5 -9Q2 -12 5 -15'),
    plant: () =>
      vlak('M-11 11C-13 -4 -2 -13 12 -12C13 3 3 14 -11 11Z', 'blad') + lijn('M-11 11L5 -5'),
    schaar: () =>
      lijn('M-8 8L7 -15M8 8L-7 -15') + rond(-9, 11, 5, 'stoep') + rond(9, 11, 5, 'stoep'),
    scherm: () => blok(-15, -13, 30, 20, 'hemel') + lijn('M0 7V13M-8 13H8M-9 -6L-4 -3L-9 0M0 0H7'),
    spot: () =>
      vlak('M-4 4L-16 14M4 -6L14 -16', null) +
      vlak('M-13 0L-3 12L-16 17L-18 10Z', 'geel') +
      vlak('M-8 -10L8 2L0 12L-12 2Z', 'staal') +
      lijn('M0 -4L8 -14M-2 -14H18'),
    stuur: () => rond(0, 0, 15, 'wit') + lijn('M-14 -3H14M0 0V14') + rond(0, 0, 4, 'hemel'),
    tas: () => lijn('M-6 -5Q-6 -15 0 -15Q6 -15 6 -5') + vlak('M-12 -7H12L14 14H-14Z', 'hemel'),
    troffel: () =>
      vlak('M-4 3L-15 14C-16 5 -12 -4 -4 -6L3 1C1 7 -4 13 -15 14', 'stoep') +
      lijn('M0 -3L6 -8') +
      vlak('M5 -11L12 -17L16 -12L9 -6Z', 'korst'),
  };
  return tekenen[welk]();
}

const dun = (vlak: Verf): Verfstreek => ({ vlak, lijn: 'dun' });
