/** What the page and its worker say to each other. */
import type { Tekstsoort } from '#src/taal/woordregel.ts';
import type { WoordregelMetGrondslag } from '#src/taal/uitWoordkeuze.ts';

/** A text to check; `nummer` comes back with the answer. */
export interface Vraag {
  readonly nummer: number;
  readonly tekst: string;
  readonly soort: Tekstsoort;
}

/** A word that was found; `regel` is its place in the list of rules. */
export interface Vondst {
  readonly van: number;
  readonly tot: number;
  readonly gevonden: string;
  readonly regel: number;
  readonly beter: readonly string[];
  readonly citaat: boolean;
}

export type Bericht =
  /** The rules are there; checking can begin. */
  | { readonly soort: 'klaar'; readonly regels: readonly WoordregelMetGrondslag[] }
  /** The rules could not be fetched or read. */
  | { readonly soort: 'mislukt' }
  | { readonly soort: 'antwoord'; readonly nummer: number; readonly vondsten: readonly Vondst[] };
