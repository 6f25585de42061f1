/** What goes along in a zip beside the texts: drawings, pictures, posters, stickers. */
import type { Doelgroep } from '#src/model/doelgroepen.ts';

/** The kinds of files, by their folder in the zip, with what they are. */
export const bijlagesoorten = {
  affiches: 'Affiches om af te drukken',
  stickers: 'Stickers om af te drukken',
  tekeningen: 'Een tekening van elk huis, als SVG',
  plaatjes: 'Vierkante plaatjes om te delen, als PNG',
} as const;

/** The folder of a file in the zip. */
export type Bijlagesoort = keyof typeof bijlagesoorten;

/** One file to take along. */
export interface Bijlage {
  readonly soort: Bijlagesoort;
  /** Its name within the folder of its kind: `bakkerij.svg`. */
  readonly naam: string;
  /** What it is, for the list on the page: `Affiche: de bus`. */
  readonly titel: string;
  /** In whose zips it is. */
  readonly voorWie: readonly Doelgroep[];
  /** Where it stands on the site by itself; `null` when it is in zips only. */
  readonly adres: string | null;
  /** Its bytes. */
  readonly inhoud: () => Promise<Uint8Array>;
}

/** A part of the site that makes such files. */
export type Bijlagebron = () => Promise<readonly Bijlage[]>;
