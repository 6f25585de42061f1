import { dun, los } from '../dingen/ding.ts';
import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';

/** What one sees of somebody's work through a window: how far it is. */
export type Vensterstand = 'voorgenomen' | 'gestart' | 'bereikt' | 'gestopt' | 'onbekend';

/** The size of a window, lines included, in drawing units. */
export const VENSTER = { breedte: 24, hoogte: 34 } as const;

const GLAS = { x: 1.5, y: -32.5, breedte: 21, hoogte: 31 } as const;

/**
 * A window that says how far an effort is, its left foot at (0, 0): lit with somebody behind it
 * (`bereikt`), lit under a blind that goes up (`gestart`), a dotted outline of what is to come
 * (`voorgenomen`), whitewashed glass (`onbekend`) or boarded up (`gestopt`). `wie` varies people.
 */
export function venster(stand: Vensterstand, wie = 0): Tekening {
  return { svg: VENSTERS[stand](wie), ...VENSTER, diepte: 0 };
}

const raam = (vlak: Verf): string =>
  rechthoek(GLAS.x, GLAS.y, GLAS.breedte, GLAS.hoogte, dun(vlak));

const VENSTERS: Readonly<Record<Vensterstand, (wie: number) => string>> = {
  bereikt: (wie) => raam('licht') + zet({ svg: bewoner(wie) }, 12, -3),
  gestart: () =>
    raam('licht') +
    rechthoek(GLAS.x, GLAS.y, GLAS.breedte, 15, dun('hemel')) +
    cirkel(12, -13, 1.6, los('inkt')),
  voorgenomen: () => stippels(),
  onbekend: () => raam('stoep') + streep('M6 -27l12 20M18 -27l-12 20', 'dun', 'wit'),
  gestopt: () => raam('korst') + streep('M2 -22h20M2 -12h20', 'dun'),
};

// Dots along the outline, drawn one by one: a dash array would shift with the length of the line.
function stippels(): string {
  const { x, y, breedte, hoogte } = GLAS;
  const boven = [0, 7, 14, 21].flatMap((stap) => [
    [x + stap, y],
    [x + stap, y + hoogte],
  ]);
  const zij = [7.75, 15.5, 23.25].flatMap((stap) => [
    [x, y + stap],
    [x + breedte, y + stap],
  ]);
  const punten = [...boven, ...zij].map(([px = 0, py = 0]) => `M${maat(px)} ${maat(py)}h.01`);
  return streep(punten.join(''), 'dun');
}

const HUID: readonly Verf[] = ['huid2', 'huid4', 'huid1', 'huid3'];
const JAS: readonly Verf[] = ['blauw', 'roze', 'blad', 'korst', 'gracht'];
const HAAR: readonly Verf[] = ['inkt', 'steen', 'korst', 'inkt', 'stoep'];

// Head and shoulders behind the sill.
function bewoner(wie: number): string {
  const uit = (reeks: readonly Verf[]): Verf => reeks[wie % reeks.length] ?? 'inkt';
  return (
    vorm('M-8.5 0Q-8 -8 0 -8Q8 -8 8.5 0Z', los(uit(JAS))) +
    cirkel(0, -13, 5.5, los(uit(HUID))) +
    vorm('M-6 -13Q-6 -20 0 -20Q6 -20 6 -13Q0 -17 -6 -13Z', los(uit(HAAR)))
  );
}
