/** Words on a sheet: in lines that fill their room. */
import { inRegels, type Ruimte } from '../letters/inRegels.ts';
import type { Gewicht } from '../letters/letterbak.ts';
import type { Zetter } from '../letters/zetter.ts';
import type { Woorden } from '../vel.ts';

/** How words look. */
export interface Stijl {
  readonly gewicht: Gewicht;
  readonly spatie: number;
  readonly kleur: string;
  readonly lijn: 'links' | 'midden';
}

/** Words in lines, and how much room they take. */
export interface Blok {
  readonly delen: readonly Woorden[];
  readonly breedte: number;
  readonly hoogte: number;
}

/** From the top of a line to the foot of its letters, in parts of the size. */
const VOET = 0.8;

/** Sets `tekst` with the top of its first line at y; in the middle, x is the middle. */
export function blok(
  tekst: string,
  plek: { readonly x: number; readonly y: number },
  ruimte: Ruimte,
  { gewicht, spatie, kleur, lijn }: Stijl,
  zet: Zetter,
): Blok {
  const breedteVan = (woorden: string, grootte = 1): number =>
    zet(woorden, { gewicht, spatie, grootte }).breedte;
  const { regels, grootte } = inRegels(tekst, ruimte, breedteVan);
  const delen = regels.map((regel, nummer): Woorden => ({
    soort: 'woorden',
    tekst: regel,
    x: plek.x - (lijn === 'midden' ? breedteVan(regel, grootte) / 2 : 0),
    y: plek.y + grootte * (VOET + nummer * ruimte.regel),
    ...{ grootte, gewicht, spatie, kleur },
  }));
  return {
    delen,
    breedte: Math.max(0, ...regels.map((regel) => breedteVan(regel, grootte))),
    hoogte: regels.length * grootte * ruimte.regel,
  };
}
