/** A drawing of the street as the maker has it: paths, with colours that follow the time of day. */
import type { Dagdeel } from '#src/model/etmaal.ts';

/** How a line is drawn; lengths in units. */
export interface Penseel {
  /** The number of its colour among the {@link Verfpotten}. */
  readonly kleur: number;
  readonly dikte: number;
  readonly eind: 'butt' | 'round';
  readonly hoek: 'miter' | 'round';
}

/**
 * One path: its commands (absolute: M, L, H, V, C, Q and Z), the number of its fill among the
 * {@link Verfpotten} and that of its line among the brushes; -1 is none.
 */
export type Pad = readonly [d: string, vul: number, penseel: number];

/** A drawing: its ground is y = 0 and up is negative, x runs from 0 to `breedte`; in units. */
export interface Prent {
  readonly breedte: number;
  readonly hoogte: number;
  readonly diepte: number;
  readonly paden: readonly Pad[];
}

/** A colour: six hexadecimal digits, and how much it covers, from 0 to 1. */
export type Kleur = readonly [hex: string, dekking: number];

/** What a number of a colour is under the sky of each part of the day. */
export type Verfpotten = Readonly<Record<Dagdeel, readonly Kleur[]>>;

/** The colours that a composition asks for by name. */
export interface Palet {
  readonly lucht: string;
  /** What is written in that sky. */
  readonly inLucht: string;
  readonly inkt: string;
  readonly wit: string;
  readonly rood: string;
  readonly water: string;
  readonly stoep: string;
  readonly blauw: string;
}

/** A drawing that somebody can choose. */
export interface Keuze {
  /** Names it in an address. */
  readonly sleutel: string;
  readonly naam: string;
  readonly groep: 'huis' | 'ding' | 'mensen';
  /** Who made it, such as `Utrechtse bakkers`: what the label says until somebody else is named. */
  readonly makers: string;
  readonly prent: Prent;
  /** The front alone, for when it is a neighbour; `null` when it is no house. */
  readonly gevel: Prent | null;
}

/** What always stands around the choice. */
export interface Decor {
  readonly straat: Prent;
  readonly water: Prent;
  readonly kraan: Prent;
  readonly boot: Prent;
  readonly dom: Prent;
  readonly verte: Prent;
  readonly vogel: Prent;
  readonly hemel: Readonly<Record<Dagdeel, Prent>>;
}

/** Everything the maker draws with. Written by the build as one file. */
export interface Tekenvel {
  readonly verfpotten: Verfpotten;
  readonly paletten: Readonly<Record<Dagdeel, Palet>>;
  readonly penselen: readonly Penseel[];
  readonly keuzes: readonly Keuze[];
  readonly decor: Decor;
}
