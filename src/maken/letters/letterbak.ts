/** Type as data: the outlines of letters and the room between them, so that words are set alike anywhere. */

/** The weights that are set. */
export type Gewicht = 500 | 800;

/** One letter: how far it moves the next one on, its outline (up is negative), and the file it is from. */
export type Letter = readonly [voorloop: number, omtrek: string, bestand: number];

/** One weight. All numbers are in units of the type: `eenheden` to its size. */
export interface Letterbak {
  readonly eenheden: number;
  readonly letters: Readonly<Record<string, Letter>>;
  /** Kerning: letters that behave alike share a row (before) or a column (after) of the table. */
  readonly kern: {
    readonly rij: Readonly<Record<string, number>>;
    readonly kolom: Readonly<Record<string, number>>;
    readonly tabel: ReadonlyArray<readonly number[]>;
  };
}

/** Every weight, as the build writes it. */
export type Letterbakken = Readonly<Record<Gewicht, Letterbak>>;
