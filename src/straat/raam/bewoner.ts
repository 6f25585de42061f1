import { los } from '../dingen/ding.ts';
import { cirkel, vorm } from '../lijnen.ts';
import type { Verf } from '../verf.ts';

const HUID: readonly Verf[] = ['huid2', 'huid4', 'huid1', 'huid3'];
const JAS: readonly Verf[] = ['blauw', 'roze', 'blad', 'korst', 'hemel'];
const HAAR: readonly Verf[] = ['inkt', 'steen', 'korst', 'stoep', 'roze', 'inkt', 'wit'];

/** Head and shoulders, small behind a pane: 15 wide around x = 0. Another number, another person. */
export function bewoner(nummer: number): string {
  const uit = (reeks: readonly Verf[]): Verf => reeks[nummer % reeks.length] ?? 'inkt';
  return (
    vorm('M-7.5 0Q-7 -7 0 -7Q7 -7 7.5 0Z', los(uit(JAS))) +
    cirkel(0, -11, 5, los(uit(HUID))) +
    vorm('M-5.5 -11Q-5.5 -17 0 -17Q5.5 -17 5.5 -11Q0 -14 -5.5 -11Z', los(uit(HAAR)))
  );
}
