import { cirkel, rechthoek, vorm } from '../../lijnen.ts';
import { maat } from '../../tekening.ts';
import { topraam } from '../raam.ts';
import type { Onderbouw, Top } from './top.ts';

const TREDE = { breedte: 12, hoogte: 17, meeste: 6 };

/** A stepped gable with a coping stone on every step and a ball on top. */
export function trap({ breedte, goot, muur, lijst, ruit }: Onderbouw): Top {
  const treden = Math.min(TREDE.meeste, Math.round((breedte - 48) / 2 / TREDE.breedte));
  const tree = (breedte - 40) / 2 / treden;
  const steen = { vlak: lijst, lijn: 'dun' } as const;
  const op = `v-${maat(TREDE.hoogte)}h${maat(tree)}`;
  const af = `h${maat(tree)}v${maat(TREDE.hoogte)}`;
  const nok = goot + 6 + treden * TREDE.hoogte;
  const stenen = Array.from({ length: treden }, (_, nummer) => {
    const y = -(goot + 10 + nummer * TREDE.hoogte);
    return (
      rechthoek(nummer * tree - 3, y, tree + 3, 8, steen) +
      rechthoek(breedte - (nummer + 1) * tree, y, tree + 3, 8, steen)
    );
  });
  const svg =
    vorm(
      `M0 0V${maat(-goot - 6)}h${maat(tree)}${op.repeat(treden - 1)}v-${maat(TREDE.hoogte)}h40v${maat(TREDE.hoogte)}${af.repeat(treden - 1)}h${maat(tree)}V0Z`,
      { vlak: muur, lijn: 'dik' },
    ) +
    stenen.join('') +
    rechthoek(breedte / 2 - 23, -nok - 4, 46, 8, steen) +
    rechthoek(breedte / 2 - 5, -nok - 12, 10, 8, steen) +
    cirkel(breedte / 2, -nok - 17, 6, steen) +
    rechthoek(1, -goot - 1, breedte - 2, 8, steen) +
    topraam(breedte / 2, -goot - 8, ruit);
  return { svg, hoogte: nok + 26, dak: { x: 24, y: -goot - 26, ruimte: 60 } };
}
