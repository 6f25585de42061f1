/** What is said of the files of a house, and what they are called. */
import type { Item } from '#src/bieb/index.ts';
import { SITE_NAME } from '#src/metadata/site.ts';

/** The names of the files, beside the page of the house. */
export type Bestandsnaam = 'gevel.svg' | 'gevel.png' | 'kaart.png';

/** A house to take along. */
export interface Gevelbestanden {
  readonly bestanden: Readonly<Record<Bestandsnaam, Uint8Array<ArrayBuffer>>>;
  /** The card in CSS pixels: it is square. */
  readonly kaartZijde: number;
  /** What to say beside the house alone, and beside the card, for who cannot see it. */
  readonly alt: { readonly gevel: string; readonly kaart: string };
}

/** Who has to be named beside a drawing. No brackets: libvips ends a note in a picture there. */
export const VERMELDING = `Tekening: ${SITE_NAME}, CC BY 4.0`;

/** Pixels in a PNG for each unit: sharp on the screens that most mail is read on. */
export const SCHERPTE = 2;

/** Who is on the label: `Utrechtse bakkers`. */
export function makersVan(vak: Item<'vakken'>): string {
  return `Utrechtse ${vak.data.meervoud}`;
}

/** What the files of a house show, in words. */
export function altVan(item: Item<'gevels'>, vak: Item<'vakken'>): Gevelbestanden['alt'] {
  const gevel = `Getekend huis in de mbo-straat: ${klein(item.data.titel)}.`;
  return {
    gevel,
    kaart: `${gevel} Aan de kade hangt een rood label: mede mogelijk gemaakt door ${makersVan(vak)}.`,
  };
}

// `De bakkerij` in the middle of a sentence.
function klein(titel: string): string {
  return titel.replace(/^(?:De|Het|Een) /u, (lidwoord) => lidwoord.toLowerCase());
}
