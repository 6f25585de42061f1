import type { Dagdeel } from '#src/model/etmaal.ts';
import { dom } from '../kade/stad.ts';
import { rechthoek, streep } from '../lijnen.ts';
import { hemel } from '../lucht/hemel.ts';
import { verte } from '../lucht/verte.ts';
import { opMaat } from '../opMaat.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import { hangendLabel } from './label.ts';
import type { Schrift } from './schrift.ts';

/** A newsletter is 600 units wide; what is larger gets a larger card, and no thinner lines. */
const ZIJDE = 600;
/** How deep the street goes below the ground line: kerb, coping stone, and the wall of the wharf. */
const STOEP = 14;
const DEKZERK = 16;
const DIEPTE = 132;
/** The least there is between what stands on the street and the edges. */
const LUCHT = 24;

/** The sizes at which the street is drawn: from nearby when there is room for it. */
const MATEN = [1.5, 1.25] as const;

/** What stands on a card. */
export interface Kaart {
  readonly pand: Tekening;
  /** What hangs in the sky tells the time. */
  readonly dagdeel: Dagdeel;
  /** Decides the small things: the birds, and the roofs far away. */
  readonly zaad: string;
  /** On the label, such as `Utrechtse bakkers`. */
  readonly makers: string;
}

/** A square picture: a house on its piece of street, and who made it on a label below. */
export function kaart(kaart: Kaart, schrift: Schrift): Tekening {
  const { dagdeel, zaad, makers } = kaart;
  const lucht = hemel(dagdeel, zaad, true);
  const pand = vanDichtbij(kaart.pand);
  const zijde = Math.max(
    ZIJDE,
    Math.ceil(pand.breedte) + 2 * LUCHT,
    Math.ceil(pand.hoogte) + LUCHT + DIEPTE,
  );
  const hoogte = zijde - DIEPTE;
  const midden = (ding: Tekening) => (zijde - ding.breedte) / 2;
  const label = hangendLabel(makers, zijde - 2 * LUCHT, schrift);
  const labelX = midden(label);
  const svg =
    zet(lucht, zijde - lucht.breedte - LUCHT, lucht.hoogte + LUCHT - hoogte) +
    zet(dom(), LUCHT) +
    verte(zijde, zaad).svg +
    straat(zijde, labelX - LUCHT) +
    zet(pand, midden(pand)) +
    zet(label, labelX, STOEP + DEKZERK);
  return { svg, breedte: zijde, hoogte, diepte: DIEPTE };
}

function vanDichtbij(pand: Tekening): Tekening {
  const keer = MATEN.find(
    (kandidaat) =>
      pand.breedte * kandidaat <= ZIJDE - 2 * LUCHT &&
      pand.hoogte * kandidaat <= ZIJDE - DIEPTE - LUCHT,
  );
  return keer === undefined ? pand : opMaat(pand, keer);
}

function straat(breedte: number, vrij: number): string {
  const over = 6;
  const baan = (y: number, hoogte: number, vlak: 'zand' | 'steen') =>
    rechthoek(-over, y, breedte + 2 * over, hoogte, { vlak, lijn: 'dik' });
  return (
    baan(STOEP + DEKZERK, DIEPTE, 'steen') +
    bakstenen(breedte, vrij) +
    baan(STOEP, DEKZERK, 'zand') +
    rechthoek(-over, 0, breedte + 2 * over, STOEP, { vlak: 'wit', lijn: 'dun' })
  );
}

// Here and there a brick shows, on both sides of the label as far as there is wall.
function bakstenen(breedte: number, vrij: number): string {
  let pad = '';
  for (let x = 16, rij = 0; x + 34 <= vrij; x += 54, rij += 1) {
    const y = STOEP + DEKZERK + 26 + (rij % 2) * 36;
    for (const links of [x, breedte - x - 34]) {
      pad += `M${maat(links)} ${maat(y)}h14m6 0h14M${maat(links + 10)} ${maat(y + 10)}h14`;
    }
  }
  return pad === '' ? '' : streep(pad, 'dun', 'diepte');
}
