import { cirkel } from '../lijnen.ts';
import { zet, type Tekening } from '../tekening.ts';
import { teken, type Teken } from './tekens.ts';

/** The tools that stand out best on a yellow board; the others have a white one. */
const OP_GEEL: ReadonlySet<Teken> = new Set(['camera', 'moer', 'schaar', 'troffel']);

/** A round board with the sign of a trade, around (0, 0). */
export function bord(welk: Teken, straal: number): string {
  return (
    cirkel(0, 0, straal, { vlak: OP_GEEL.has(welk) ? 'geel' : 'wit', lijn: 'dun' }) +
    teken(welk, straal / 24)
  );
}

/** The board by itself, 64 units wide. */
export function gevelbord(welk: Teken): Tekening {
  return { svg: zet({ svg: bord(welk, 30) }, 32, -32), breedte: 64, hoogte: 64, diepte: 0 };
}
