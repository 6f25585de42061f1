/** The rules as a file for others: `/taalwijzer/regels.json`, documented in the handbook. */
import type { WoordregelMetGrondslag } from './uitWoordkeuze.ts';

/** Grows when a reader of the file would break; new optional fields do not count. */
export const REGELS_VERSIE = 1;

/** Where the file stands on the site. */
export const REGELS_ADRES = '/taalwijzer/regels.json';

/** Under which terms the rules may be used, in every form they are published. */
export const REGELS_LICENTIE = {
  naam: 'CC BY 4.0',
  adres: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
} as const;

/** The content of the file. */
export interface Regelbestand {
  readonly versie: typeof REGELS_VERSIE;
  readonly titel: string;
  /** Under which terms the rules may be used. */
  readonly licentie: { readonly naam: string; readonly adres: string };
  /** Absolute address of the guide. */
  readonly gids: string;
  /** The day of the build, `JJJJ-MM-DD`. */
  readonly gemaakt: string;
  /** How forms are written and read, in a sentence with the place of the whole explanation. */
  readonly notatie: string;
  readonly regels: readonly WoordregelMetGrondslag[];
}

/** Makes the file; `origin` is where the site lives, without a slash at its end. */
export function regelbestand(
  regels: readonly WoordregelMetGrondslag[],
  { origin, dag }: { origin: string; dag: string },
): Regelbestand {
  return {
    versie: REGELS_VERSIE,
    titel: 'Taalwijzer van Mede mogelijk gemaakt door Utrechtse mbo’ers',
    licentie: REGELS_LICENTIE,
    gids: `${origin}/taalwijzer/`,
    gemaakt: dag,
    notatie: `Hoe je een vorm leest, staat op ${origin}/taalwijzer/voor-makers/.`,
    regels,
  };
}
