import { cirkel, rechthoek, vorm } from '../../lijnen.ts';
import { maat } from '../../tekening.ts';
import { topraam } from '../raam.ts';
import type { Onderbouw, Top } from './top.ts';

const HALS = 74;

/** A neck gable: a narrow neck between two scrolls, under a pediment. */
export function hals({ breedte, goot, muur, lijst, ruit }: Onderbouw): Top {
  const half = Math.max(34, breedte * 0.26);
  const links = breedte / 2 - half;
  const rechts = breedte / 2 + half;
  const boven = -goot - HALS;
  const klauw = (richting: 1 | -1, voet: number, hals: number) => {
    const verder = (eenheden: number) => maat(hals - richting * eenheden);
    return (
      vorm(
        `M${maat(voet)} ${maat(-goot)}C${maat(voet)} ${maat(-goot - 24)} ${verder(16)} ${maat(-goot - 14)} ${verder(8)} ${maat(boven + 14)}H${maat(hals)}V${maat(-goot)}Z`,
        { vlak: lijst, lijn: 'dun' },
      ) + cirkel(voet + richting * 10, -goot - 10, 4.5, { vlak: muur, lijn: 'dun' })
    );
  };
  const svg =
    rechthoek(0, -goot, breedte, goot, { vlak: muur, lijn: 'dik' }) +
    klauw(1, 4, links) +
    klauw(-1, breedte - 4, rechts) +
    rechthoek(links, boven, 2 * half, HALS, { vlak: muur, lijn: 'dik' }) +
    rechthoek(-3, -goot - 5, breedte + 6, 9, { vlak: lijst, lijn: 'dun' }) +
    vorm(
      `M${maat(links - 8)} ${maat(boven)}L${maat(breedte / 2)} ${maat(boven - 26)}L${maat(rechts + 8)} ${maat(boven)}Z`,
      {
        vlak: lijst,
        lijn: 'dik',
      },
    ) +
    cirkel(breedte / 2, boven - 9, 4, { vlak: 'geel', lijn: 'dun' }) +
    topraam(breedte / 2, -goot - 14, ruit);
  return { svg, hoogte: -boven + 30, dak: { x: 26, y: -goot - 8, ruimte: 60 } };
}
