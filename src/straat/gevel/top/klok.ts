import { rechthoek, vorm } from '../../lijnen.ts';
import { maat } from '../../tekening.ts';
import { topraam } from '../raam.ts';
import type { Onderbouw, Top } from './top.ts';

const HOOGTE = 84;

/** A bell gable: a contour that swings in, up and over. */
export function klok({ breedte, goot, muur, lijst, ruit }: Onderbouw): Top {
  const svg =
    rechthoek(0, -goot, breedte, goot, { vlak: muur, lijn: 'dik' }) +
    vorm(contour(0, breedte, goot, HOOGTE), { vlak: lijst, lijn: 'dik' }) +
    vorm(contour(11, breedte - 22, goot, HOOGTE - 11), { vlak: muur, lijn: 'dun' }) +
    rechthoek(-3, -goot - 5, breedte + 6, 9, { vlak: lijst, lijn: 'dun' }) +
    topraam(breedte / 2, -goot - 10, ruit);
  return { svg, hoogte: goot + HOOGTE + 3, dak: { x: 26, y: -goot - 26, ruimte: 60 } };
}

// The left half of the bell, then the same mirrored. Parts of the width and the height.
function contour(x: number, breedte: number, goot: number, hoogte: number): string {
  const p = (deel: number, op: number) =>
    `${maat(x + breedte * deel)} ${maat(-goot - hoogte * op)}`;
  return (
    `M${p(0, 0)}C${p(0.02, 0.3)} ${p(0.2, 0.22)} ${p(0.23, 0.56)}` +
    `C${p(0.245, 0.76)} ${p(0.27, 0.86)} ${p(0.36, 0.86)}C${p(0.4, 1.04)} ${p(0.6, 1.04)} ${p(0.64, 0.86)}` +
    `C${p(0.73, 0.86)} ${p(0.755, 0.76)} ${p(0.77, 0.56)}C${p(0.8, 0.22)} ${p(0.98, 0.3)} ${p(1, 0)}Z`
  );
}
