/** How a point of a plot is read. */
import { getalInWoorden, metEenheid } from '../getal.ts';

/** A point as far as its number goes. */
export interface Puntwaarde {
  readonly waarde: number;
  readonly van?: number | undefined;
}

/** `1 op de 4` for a share that is no percentage, `41%` or `27.400 studenten` for everything else. */
export function puntInWoorden({ waarde, van }: Puntwaarde, eenheid: string): string {
  if (van !== undefined && eenheid !== '%') return `${getalInWoorden(waarde)} op de ${String(van)}`;
  return metEenheid(waarde, eenheid);
}
