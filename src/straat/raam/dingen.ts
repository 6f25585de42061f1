import type { EntryData } from '#src/model/index.ts';
import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';

/** What may stand on a window sill. */
export type Ding = EntryData<'ambassadeurs'>['vensterbank'][number];

/** A thing on a sill, about 70 units high: it stands on y = 0 with its middle at x = 0. */
export function ding(welk: Ding): string {
  return DINGEN[welk];
}

const BEKER =
  streep('M16 -36h8q8 0 8 9t-8 9h-8', 'dun') +
  vorm('M-18 -46H18V-6Q18 0 12 0H-12Q-18 0 -18 -6Z', { vlak: 'wit', lijn: 'dun' }) +
  vorm('M-18 -30H18V-20H-18Z', { vlak: 'hemel', lijn: 'dun' }) +
  streep('M-8 -54q-5 -6 0 -11t0 -11M6 -54q-5 -6 0 -11t0 -11', 'dun');

const BOEK =
  rechthoek(-36, -14, 72, 14, { vlak: 'blad', lijn: 'dun' }) +
  rechthoek(-30, -28, 62, 14, { vlak: 'wit', lijn: 'dun' }) +
  rechthoek(-34, -44, 66, 16, { vlak: 'blauw', lijn: 'dun' }) +
  streep('M-20 -44v16M-14 -44v16', 'dun', 'geel') +
  streep('M-24 -21h42', 'dun', 'stoep') +
  vorm('M18 -28h8v16l-4 -4l-4 4Z', { vlak: 'geel', lijn: 'dun' });

const CAMERA =
  rechthoek(-34, -40, 52, 36, { vlak: 'blauw', lijn: 'dun' }) +
  vorm('M18 -28L38 -40V-6L18 -18Z', { vlak: 'blauw', lijn: 'dun' }) +
  cirkel(-20, -52, 13, { vlak: 'stoep', lijn: 'dun' }) +
  cirkel(6, -52, 13, { vlak: 'stoep', lijn: 'dun' }) +
  cirkel(-20, -52, 3, { vlak: 'inkt', lijn: 'geen' }) +
  cirkel(6, -52, 3, { vlak: 'inkt', lijn: 'geen' }) +
  cirkel(-8, -22, 8, { vlak: 'hemel', lijn: 'dun' }) +
  rechthoek(-28, -5, 12, 5, { vlak: 'staal', lijn: 'dun' }) +
  rechthoek(2, -5, 12, 5, { vlak: 'staal', lijn: 'dun' });

const KLAPBORD =
  rechthoek(-34, -40, 68, 40, { vlak: 'inkt', lijn: 'dun' }) +
  rechthoek(-34, -52, 68, 12, { vlak: 'wit', lijn: 'dun' }) +
  vorm('M-22 -52h12l-8 12h-12ZM2 -52h12l-8 12h-12ZM26 -52h8v6l-4 6h-12Z', {
    vlak: 'inkt',
    lijn: 'geen',
  }) +
  vorm('M-34 -52L30 -72L34 -60L-30 -42Z', { vlak: 'wit', lijn: 'dun' }) +
  vorm('M-19 -57l11 -3l10 6l-11 3ZM5 -64l11 -4l10 6l-11 3Z', { vlak: 'inkt', lijn: 'geen' }) +
  streep('M-24 -26h34M-24 -14h22', 'dun', 'wit');

const PLANT =
  vorm('M0 -30C-30 -40 -30 -74 -16 -84C-4 -66 -2 -50 0 -30Z', { vlak: 'blad', lijn: 'dun' }) +
  vorm('M0 -30C30 -40 32 -70 22 -80C6 -66 2 -50 0 -30Z', { vlak: 'blad', lijn: 'dun' }) +
  vorm('M0 -30C-8 -56 -6 -80 3 -96C14 -78 10 -50 0 -30Z', { vlak: 'blad', lijn: 'dun' }) +
  streep('M3 -80Q4 -54 0 -36', 'dun') +
  vorm('M-20 -24H20L15 0H-15Z', { vlak: 'korst', lijn: 'dun' }) +
  rechthoek(-24, -36, 48, 12, { vlak: 'korst', lijn: 'dun' });

const DINGEN: Readonly<Record<Ding, string>> = {
  beker: BEKER,
  boek: BOEK,
  camera: CAMERA,
  klapbord: KLAPBORD,
  plant: PLANT,
};
