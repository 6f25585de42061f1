/** The sizes of share pictures: what is where on each, in pixels from the top left corner. */

/** A place on a picture. */
interface Plek {
  readonly x: number;
  readonly y: number;
}

/** One size of share picture. */
export interface Deelbeeldmaat {
  readonly breedte: number;
  readonly hoogte: number;
  /** The title is set as large as fits in here, and never larger than `grootste`. */
  readonly titel: Plek & {
    readonly breedte: number;
    readonly hoogte: number;
    readonly grootste: number;
  };
  /** Where the label hangs, from the title unless `y` says where, and how many times its size. */
  readonly label: { readonly x: number; readonly y: number | null; readonly keer: number };
  /** Where the street is, how large, and where in it the house of the page stands. */
  readonly straat: { readonly grond: number; readonly keer: number; readonly midden: number };
}

/**
 * For a shared link, for a square post, and for a story: there the apps lay their own buttons over
 * the upper 250 and the lower 340 pixels, so no words stand there.
 */
export const deelbeeldmaten = {
  '1200x630': {
    breedte: 1200,
    hoogte: 630,
    titel: { x: 48, y: 44, breedte: 660, hoogte: 196, grootste: 124 },
    label: { x: 752, y: 0, keer: 1.45 },
    straat: { grond: 546, keer: 1, midden: 930 },
  },
  '1080x1080': {
    breedte: 1080,
    hoogte: 1080,
    titel: { x: 60, y: 56, breedte: 960, hoogte: 290, grootste: 150 },
    label: { x: 60, y: null, keer: 1.7 },
    straat: { grond: 960, keer: 1.45, midden: 700 },
  },
  '1080x1920': {
    breedte: 1080,
    hoogte: 1920,
    titel: { x: 72, y: 280, breedte: 936, hoogte: 420, grootste: 170 },
    label: { x: 72, y: null, keer: 1.9 },
    straat: { grond: 1690, keer: 2, midden: 600 },
  },
} as const satisfies Record<string, Deelbeeldmaat>;

/** The name of a size. */
export type Maatnaam = keyof typeof deelbeeldmaten;

/** The size that a shared link shows. */
export const LINKMAAT: Maatnaam = '1200x630';

/** What of {@link LINKMAAT} the small picture shows, and how large, in pixels: the house or window. */
export const plaatje = {
  uitsnede: {
    left: deelbeeldmaten[LINKMAAT].straat.midden - 190,
    top: deelbeeldmaten[LINKMAAT].straat.grond - 380,
    width: 380,
    height: 380,
  },
  /** Twice what it is shown at. */
  breedte: 128,
} as const;
