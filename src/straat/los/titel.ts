/** A title as outlines, as large as fits. */
import { vorm } from '../lijnen.ts';
import type { Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';
import type { Schrift, Zetsel } from './schrift.ts';

const KLEINSTE = 28;
const STAP = 2;
const REGEL = 1.02;
const ZETTING = { gewicht: 800, spatie: -0.03 } as const;

/** The room for a title, in units. */
export interface Titelvak {
  readonly breedte: number;
  readonly hoogte: number;
  readonly grootste: number;
}

/** Sets `titel` in lines; y = 0 is the top of the first one. A word too long for a line is cut. */
export function gezetteTitel(
  titel: string,
  { breedte, hoogte, grootste }: Titelvak,
  kleur: Verf,
  schrift: Schrift,
): Tekening {
  for (let grootte = grootste; ; grootte -= STAP) {
    const zet = (woorden: string): Zetsel => schrift(woorden, { ...ZETTING, grootte });
    const past = (woorden: string): boolean => zet(woorden).breedte <= breedte;
    const laatste = grootte <= KLEINSTE;
    const regels = inRegels(laatste ? geknipt(titel, past) : titel.split(' '), past);
    const hoog = regels.length * grootte * REGEL;
    if (laatste || (regels.every(past) && hoog <= hoogte)) {
      const svg = regels
        .map((regel, plek) => zet(regel).pad(0, grootte * (0.8 + plek * REGEL)))
        .join('');
      return { svg: vorm(svg, { vlak: kleur, lijn: 'geen' }), breedte, hoogte: 0, diepte: hoog };
    }
  }
}

function inRegels(woorden: readonly string[], past: (woorden: string) => boolean): string[] {
  const regels: string[] = [];
  for (const woord of woorden) {
    const vorige = regels.at(-1);
    const samen = vorige === undefined ? woord : `${vorige} ${woord}`;
    if (vorige !== undefined && past(samen)) regels[regels.length - 1] = samen;
    else regels.push(woord);
  }
  return regels;
}

// Only where nothing else helps: no Dutch word is that long.
function geknipt(titel: string, past: (woorden: string) => boolean): string[] {
  return titel.split(' ').flatMap((woord) => {
    const stukken = [''];
    for (const teken of woord) {
      const stuk = stukken.at(-1) ?? '';
      if (past(`${stuk}${teken}-`)) stukken[stukken.length - 1] = stuk + teken;
      else {
        stukken[stukken.length - 1] = `${stuk}-`;
        stukken.push(teken);
      }
    }
    return stukken;
  });
}
