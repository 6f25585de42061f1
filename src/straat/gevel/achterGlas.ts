import type { EntryData } from '#src/model/index.ts';
import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { maat, zet } from '../tekening.ts';

/** What may be seen in a window: a thing behind it, the sheen on it, or nothing in particular. */
export type AchterGlas =
  NonNullable<EntryData<'gevels'>['inrichting']>['ramen'][number] | 'niets' | 'glans';

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
    ballonnen: () => zet({ svg: BALLONNEN }, midden, voet),
    bloempot: () => zet({ svg: BLOEMPOT }, midden, voet),
    gitaar: () => zet({ svg: GITAAR }, midden, voet),
    kruk: () =>
      streep(
        `M${maat(midden - 4)} ${maat(voet)}l3 -30M${maat(midden + 4)} ${maat(voet)}l-2 -30`,
        'dun',
        'korst',
      ),
    laarzen: () => zet({ svg: LAARZEN }, midden, voet),
    mens: () => zet({ svg: MENS }, midden, voet),
    poster: () =>
      rechthoek(midden - 8, voet - 32, 16, 22, { vlak: 'roze', lijn: 'geen' }) +
      cirkel(midden, voet - 22, 5, { vlak: 'geel', lijn: 'geen' }),
    server: () => zet({ svg: SERVER }, midden, voet),
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

const BLOEMPOT =
  streep('M0 -8V-18M0 -10Q-6 -12 -7 -17', 'dun', 'blad') +
  cirkel(0, -21, 5, { vlak: 'roze', lijn: 'geen' }) +
  vorm('M-7 -9H7L5 0H-5Z', { vlak: 'hemel', lijn: 'geen' });

const BALLONNEN =
  streep('M-4 -22Q-2 -8 0 0M5 -26Q3 -10 0 0', 'dun', 'staal') +
  cirkel(-5, -28, 6, { vlak: 'roze', lijn: 'geen' }) +
  cirkel(6, -31, 6, { vlak: 'geel', lijn: 'geen' });

const GITAAR =
  rechthoek(-1.5, -36, 3, 20, { vlak: 'steen', lijn: 'geen' }) +
  cirkel(0, -14, 5, { vlak: 'korst', lijn: 'geen' }) +
  cirkel(0, -6, 7, { vlak: 'korst', lijn: 'geen' });

const LAARZEN = vorm('M-9 -16h6v10h4v6h-10ZM2 -16h6v10h4v6h-10Z', { vlak: 'blad', lijn: 'geen' });

const MENS =
  vorm('M-10 0Q-10 -12 0 -12Q10 -12 10 0Z', { vlak: 'blad', lijn: 'geen' }) +
  cirkel(0, -18, 7.5, { vlak: 'huid3', lijn: 'geen' }) +
  vorm('M-8 -17Q-8 -27 0 -27Q8 -27 8 -20Q0 -22 -8 -17Z', { vlak: 'inkt', lijn: 'geen' });

const SERVER =
  rechthoek(-9, -38, 18, 38, { vlak: 'staal', lijn: 'geen' }) +
  streep('M-5 -30H3M-5 -20H3M-5 -10H3', 'dun', 'blad');

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
