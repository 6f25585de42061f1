/** What a Word file needs of the rest of the site while a text is turned into one. */
import type { EntryData } from '#src/model/index.ts';

/** Where to write to, as the block `Contact` shows it. */
export interface Postadres {
  readonly waarvoor: string;
  readonly adres: string;
  /** Who answers, where the law asks for a name. */
  readonly wie?: string | undefined;
}

/** Answers for the blocks and links of one text. `null` for what is not on the site today. */
export interface Opzoeken {
  begrip(id: string): EntryData<'begrippen'> | null;
  cijfer(id: string): EntryData<'cijfers'> | null;
  grafiek(id: string): EntryData<'grafieken'> | null;
  contact(soort: string): Postadres;
  /** Where a link of the text leads from outside the site. */
  adres(naar: string): string | null;
}
