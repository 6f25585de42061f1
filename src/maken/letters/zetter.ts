/** Sets words from a letter case: where each letter stands, and its outline. */
import type { Gewicht, Letterbakken } from './letterbak.ts';

/** How words are set. */
export interface Zetting {
  readonly gewicht: Gewicht;
  /** The size of the type, in units. */
  readonly grootte: number;
  /** Room after each letter, in parts of the size. */
  readonly spatie: number;
}

/** One letter of words that were set. */
export interface Gezet {
  readonly teken: string;
  /** Where it begins, from the left of the words. */
  readonly x: number;
  /** How far the next letter is when nothing brings them nearer. */
  readonly voorloop: number;
  /** Which file of the typeface it is from. */
  readonly bestand: number;
}

/** Words that were set. */
export interface Zetsel {
  readonly breedte: number;
  readonly letters: readonly Gezet[];
  /** The outline with the left foot of the words at (x, y), as path commands M, L, Q, C and Z. */
  readonly pad: (x: number, y: number) => string;
}

/** Sets words on one line. A sign that the typeface does not have is set as a space. */
export type Zetter = (tekst: string, zetting: Zetting) => Zetsel;

/** The signs of `tekst` that cannot be set, each once. */
export type Ontbreekt = (tekst: string) => string[];

/** Makes a setter for these letters. */
export function zetterUit(bakken: Letterbakken): Zetter {
  return (tekst, { gewicht, grootte, spatie }) => {
    const { eenheden, letters, kern } = bakken[gewicht];
    const schaal = grootte / eenheden;
    const gezet: Array<Gezet & { readonly omtrek: string }> = [];
    let x = 0;
    let vorige: string | null = null;
    for (const geschreven of tekst) {
      const teken = geschreven in letters ? geschreven : ' ';
      const [voorloop, omtrek, bestand] = letters[teken] ?? [0, '', 0];
      if (vorige !== null) {
        const rij = kern.tabel[kern.rij[vorige] ?? -1];
        x += (rij?.[kern.kolom[teken] ?? -1] ?? 0) * schaal;
      }
      gezet.push({ teken, x, voorloop: voorloop * schaal + spatie * grootte, bestand, omtrek });
      x += voorloop * schaal + spatie * grootte;
      vorige = teken;
    }
    return {
      breedte: x,
      letters: gezet,
      pad: (links, voet) =>
        gezet.map(({ omtrek, x: plek }) => opPlaats(omtrek, links + plek, voet, schaal)).join(''),
    };
  };
}

/** Tells which signs of a text no file has. */
export function ontbreektIn(bakken: Letterbakken): Ontbreekt {
  return (tekst) => [
    ...new Set(Array.from(tekst).filter((teken) => !(teken in bakken[800].letters))),
  ];
}

// Outlines have absolute commands with pairs of numbers only.
function opPlaats(omtrek: string, x: number, y: number, schaal: number): string {
  let plek = 0;
  return omtrek.replace(/[A-Z]|-?\d*\.?\d+/g, (stuk) => {
    if (/[A-Z]/.test(stuk)) {
      plek = 0;
      return stuk;
    }
    const getal = Number(stuk) * schaal + (plek++ % 2 === 0 ? x : y);
    return `${plek === 1 ? '' : ' '}${String(Math.round(getal * 100) / 100)}`;
  });
}
