import { rechthoek, streep, vorm } from '../../lijnen.ts';
import { maat } from '../../tekening.ts';
import type { Onderbouw, Top } from './top.ts';

const DAK = 42;
const KLOS = { breedte: 8, afstand: 27 };

/** A straight cornice on blocks, and a tiled roof with a dormer behind it. */
export function lijst({ breedte, goot, muur, lijst: verf, ruit }: Onderbouw): Top {
  const midden = breedte / 2;
  const dak = -goot - 10 - DAK;
  const kozijn = { vlak: verf, lijn: 'dun' } as const;
  const klossen = Math.floor((breedte - 16) / KLOS.afstand) + 1;
  const stap = (breedte - 16 - KLOS.breedte) / (klossen - 1);
  const svg =
    vorm(
      `M2 ${maat(-goot - 6)}L20 ${maat(dak)}H${maat(breedte - 20)}L${maat(breedte - 2)} ${maat(-goot - 6)}Z`,
      {
        vlak: muur === 'steen' ? 'staal' : 'steen',
        lijn: 'dik',
      },
    ) +
    streep(
      `M22 ${maat(dak + 28)}h8M${maat(breedte - 30)} ${maat(dak + 28)}h8M28 ${maat(dak + 14)}h6M${maat(breedte - 34)} ${maat(dak + 14)}h6`,
      'dun',
    ) +
    rechthoek(0, -goot, breedte, goot, { vlak: muur, lijn: 'dik' }) +
    rechthoek(-1, -goot - 2, breedte + 2, 14, kozijn) +
    Array.from({ length: klossen }, (_, nummer) =>
      rechthoek(8 + nummer * stap, -goot, KLOS.breedte, 10, { vlak: 'stoep', lijn: 'geen' }),
    ).join('') +
    rechthoek(-5, -goot - 10, breedte + 10, 9, kozijn) +
    rechthoek(midden - 20, -goot - 46, 40, 36, { vlak: muur, lijn: 'dik' }) +
    vorm(
      `M${maat(midden - 26)} ${maat(-goot - 45)}L${maat(midden)} ${maat(-goot - 63)}L${maat(midden + 26)} ${maat(-goot - 45)}Z`,
      {
        vlak: verf,
        lijn: 'dik',
      },
    ) +
    rechthoek(midden - 11, -goot - 39, 22, 27, kozijn) +
    rechthoek(midden - 7, -goot - 35, 14, 19, { vlak: ruit, lijn: 'geen' }) +
    streep(`M${maat(midden - 7)} ${maat(-goot - 26)}h14`, 'dun', verf);
  return { svg, hoogte: goot + 67, dak: { x: breedte - 46, y: -goot - 50, ruimte: 100 } };
}
