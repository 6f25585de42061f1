import { rechthoek, streep, vorm } from '../../lijnen.ts';
import { maat } from '../../tekening.ts';
import { topraam } from '../raam.ts';
import type { Onderbouw, Top } from './top.ts';

/** A spout gable: two straight slopes under coping stones, with a hoisting beam. */
export function tuit({ breedte, goot, muur, lijst, ruit }: Onderbouw): Top {
  const midden = breedte / 2;
  const helling = 20 + breedte * 0.34;
  const top = goot + helling;
  const dek = (voet: number, schouder: number) =>
    vorm(
      `M${maat(voet)} ${maat(-goot + 6)}L${maat(schouder)} ${maat(-top + 5)}v-10L${maat(voet)} ${maat(-goot - 7)}Z`,
      { vlak: lijst, lijn: 'dun' },
    );
  const svg =
    vorm(
      `M0 0V${maat(-goot)}L${maat(midden - 11)} ${maat(-top)}v-16h22v16L${maat(breedte)} ${maat(-goot)}V0Z`,
      { vlak: muur, lijn: 'dik' },
    ) +
    rechthoek(midden - 16, -top - 21, 32, 9, { vlak: lijst, lijn: 'dun' }) +
    dek(-2, midden - 11) +
    dek(breedte + 2, midden + 11) +
    topraam(midden, -goot - 4, ruit) +
    rechthoek(midden - 6, -goot - 56, 12, 11, { vlak: 'korst', lijn: 'dun' }) +
    streep(`M${maat(midden)} ${maat(-goot - 45)}v5q6 1 4 6`, 'dun');
  return { svg, hoogte: top + 24, dak: { x: 26, y: -goot - 22, ruimte: 60 } };
}
