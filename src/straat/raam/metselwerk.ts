import { streep } from '../lijnen.ts';
import { maat, type Tekening } from '../tekening.ts';
import { keuzes } from '../verzonnenBouw.ts';

/** How far apart the places are where brick shows, and how long a brick is. */
const VELD = { breedte: 168, hoogte: 76 };
const STEEN = 26;

/** A wall from close by, on which here and there a few bricks show. */
export function metselwerk(breedte: number, hoogte: number): Tekening {
  const kies = keuzes('metselwerk');
  let pad = '';
  for (let rij = 0; (rij + 1) * VELD.hoogte <= hoogte; rij += 1) {
    for (let kolom = 0; (kolom + 1) * VELD.breedte <= breedte; kolom += 1) {
      const hier = kies([true, false, false]);
      const x = kolom * VELD.breedte + kies([4, 28, 52]);
      const y = -(rij * VELD.hoogte + kies([20, 34, 48]));
      if (hier) {
        pad += `M${maat(x)} ${maat(y)}h${maat(STEEN)}m8 0h${maat(STEEN)}M${maat(x + 12)} ${maat(y + 10)}h${maat(STEEN)}`;
      }
    }
  }
  return { svg: streep(pad, 'dun', 'diepte'), breedte, hoogte, diepte: 0 };
}
