import type { Verf } from '../../verf.ts';

/** The wall a top stands on. */
export interface Onderbouw {
  readonly breedte: number;
  /** The height of the wall: where the top begins. */
  readonly goot: number;
  readonly muur: Verf;
  /** The paint of cornices, coping stones and scrolls. */
  readonly lijst: Verf;
  readonly ruit: Verf;
}

/** The upper end of a house, with the wall under it, and how high it reaches, lines included. */
export interface Top {
  readonly svg: string;
  readonly hoogte: number;
  /** Where a thing on the roof stands: its middle, the height of its foot, and how wide it may be. */
  readonly dak: { readonly x: number; readonly y: number; readonly ruimte: number };
}
