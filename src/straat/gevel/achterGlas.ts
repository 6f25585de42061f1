import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { maat, zet } from '../tekening.ts';

/** What may stand or hang behind a window of a house. */
export const ACHTER_GLAS = [
  'niets',
  'glans',
  'gordijn',
  'rolgordijn',
  'plant',
  'kat',
  'lamp',
  'boeken',
] as const;

/** One of the things behind a window. */
export type AchterGlas = (typeof ACHTER_GLAS)[number];

/** The pane it stands behind: its left edge, its width, and the y of its lower edge. */
interface Ruit {
  readonly x: number;
  readonly breedte: number;
  readonly voet: number;
}

/** A thing behind the pane, drawn within its lower part, in front of the glazing bars. */
export function achterGlas(wat: AchterGlas, { x, breedte, voet }: Ruit): string {
  const midden = x + breedte / 2;
  const tekenen: Readonly<Record<AchterGlas, () => string>> = {
    niets: () => '',
    glans: () =>
      vorm(
        `M${maat(x + breedte * 0.55)} ${maat(voet - 23)}h${maat(breedte * 0.45)}L${maat(x + breedte * 0.45)} ${maat(voet)}H${maat(x)}Z`,
        { vlak: 'glans', lijn: 'geen' },
      ),
    gordijn: () =>
      vorm(
        `M${maat(x)} 4h${maat(breedte * 0.42)}Q${maat(x + breedte * 0.4)} ${maat(voet - 12)} ${maat(x)} ${maat(voet - 8)}Z` +
          `M${maat(x + breedte)} 4h${maat(-breedte * 0.42)}Q${maat(x + breedte * 0.6)} ${maat(voet - 12)} ${maat(x + breedte)} ${maat(voet - 8)}Z`,
        { vlak: 'wit', lijn: 'geen' },
      ),
    rolgordijn: () =>
      rechthoek(x, 4, breedte, 15, { vlak: 'zand', lijn: 'geen' }) +
      streep(`M${maat(midden)} 19v6`, 'dun', 'zand'),
    plant: () => zet({ svg: PLANT }, midden, voet),
    kat: () => zet({ svg: KAT }, midden, voet),
    lamp: () => zet({ svg: LAMP }, midden, 0),
    boeken: () => zet({ svg: BOEKEN }, midden, voet),
  };
  return tekenen[wat]();
}

const PLANT =
  streep('M0 -8V-21M0 -11Q-9 -13 -8 -21M0 -11Q9 -13 8 -21', 'dun', 'blad') +
  vorm('M-7 -9H7L5 0H-5Z', { vlak: 'korst', lijn: 'geen' });

const KAT =
  vorm('M-6 0C-8 -9 -4 -12 -3 -14L-4 -21L-1 -18H3L6 -21L5 -13C8 -9 8 -3 7 0Z', {
    vlak: 'korst',
    lijn: 'geen',
  }) + cirkel(2.5, -14.5, 1.2, { vlak: 'inkt', lijn: 'geen' });

const LAMP =
  streep('M0 4V12', 'dun', 'staal') +
  vorm('M-8 19Q-6 11 0 11Q6 11 8 19Z', { vlak: 'geel', lijn: 'geen' });

const BOEKEN =
  rechthoek(-9, -15, 5, 15, { vlak: 'roze', lijn: 'geen' }) +
  rechthoek(-4, -18, 4, 18, { vlak: 'hemel', lijn: 'geen' }) +
  rechthoek(0, -13, 5, 13, { vlak: 'blad', lijn: 'geen' }) +
  vorm('M5 0L9 -14L12 -13L9 0Z', { vlak: 'zand', lijn: 'geen' });
