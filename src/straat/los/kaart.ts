import { rechthoek, streep } from '../lijnen.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import { hangendLabel } from './label.ts';
import type { Schrift } from './schrift.ts';

/** A newsletter is 600 units wide; what is larger gets a larger card, and no thinner lines. */
const ZIJDE = 600;
/** How deep the street goes below the ground line: kerb, coping stone, and the wall of the wharf. */
const STOEP = 14;
const DEKZERK = 20;
const DIEPTE = 150;
/** The least there is between what stands on the street and the edges. */
const LUCHT = 24;

/** What stands on a card. */
export interface Kaart {
  readonly pand: Tekening;
  /** What hangs in the sky, at the top right, behind everything. */
  readonly hemel: Tekening;
  /** What is far away, on the ground. */
  readonly verte: Tekening;
  /** On the label, such as `Utrechtse bakkers`. */
  readonly makers: string;
}

/** A square picture: a house on its piece of street, and who made it on a label below. */
export function kaart({ pand, hemel, verte, makers }: Kaart, schrift: Schrift): Tekening {
  const zijde = Math.max(
    ZIJDE,
    Math.ceil(pand.breedte) + 2 * LUCHT,
    Math.ceil(pand.hoogte) + LUCHT + DIEPTE,
  );
  const hoogte = zijde - DIEPTE;
  const midden = (ding: Tekening) => (zijde - ding.breedte) / 2;
  const label = hangendLabel(makers, zijde - 2 * LUCHT, schrift);
  const svg =
    zet(hemel, zijde - hemel.breedte - LUCHT, hemel.hoogte + LUCHT - hoogte) +
    zet(verte, LUCHT) +
    straat(zijde) +
    zet(pand, midden(pand)) +
    zet(label, midden(label), STOEP + DEKZERK);
  return { svg, breedte: zijde, hoogte, diepte: DIEPTE };
}

function straat(breedte: number): string {
  const over = 6;
  const baan = (y: number, hoogte: number, vlak: 'wit' | 'zand' | 'steen') =>
    rechthoek(-over, y, breedte + 2 * over, hoogte, { vlak, lijn: 'dik' });
  return (
    baan(STOEP + DEKZERK, DIEPTE, 'steen') +
    bakstenen(breedte) +
    baan(STOEP, DEKZERK, 'zand') +
    rechthoek(-over, 0, breedte + 2 * over, STOEP, { vlak: 'wit', lijn: 'dun' })
  );
}

// Here and there a brick shows.
function bakstenen(breedte: number): string {
  let pad = '';
  for (let x = 20, rij = 0; x < breedte; x += 86, rij = (rij + 1) % 3) {
    const y = STOEP + DEKZERK + 24 + rij * 30;
    pad += `M${maat(x)} ${maat(y)}h14m6 0h14M${maat(x + 10)} ${maat(y + 10)}h14`;
  }
  return streep(pad, 'dun', 'diepte');
}
