/** Whether a plot shows a figure: the same number in two files must be the same number. */
import type { Puntwaarde } from './waarde.ts';

/** A plot as far as its numbers go. */
export interface Getallen {
  readonly punten: readonly Puntwaarde[];
  readonly eenheid: string;
  readonly totaal?: number | undefined;
}

const GETAL = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`;
const DEEL = new RegExp(`(${GETAL}) op de (${GETAL})`);
const GETALLEN = new RegExp(GETAL, 'g');

/**
 * True when every number in `waarde` is a point of the plot or its total, and a share such as
 * `ongeveer 1 op de 4` is one of its shares. Without a number there is nothing to compare.
 */
export function isGetoond(waarde: string, { punten, eenheid, totaal }: Getallen): boolean {
  const [, deel, geheel] = DEEL.exec(waarde) ?? [];
  if (deel !== undefined && geheel !== undefined) {
    return punten.some((punt) => punt.waarde === gelezen(deel) && punt.van === gelezen(geheel));
  }
  // Of a share that is no percentage the first number alone says something else.
  const heel = punten.filter(({ van }) => van === undefined || eenheid === '%');
  const getoond = new Set([...heel.map((punt) => punt.waarde), totaal]);
  return [...waarde.matchAll(GETALLEN)].every(([getal]) => getoond.has(gelezen(getal)));
}

/** `26.200` is 26200 and `28,2` is 28.2. */
function gelezen(getal: string): number {
  return Number(getal.replaceAll('.', '').replace(',', '.'));
}
