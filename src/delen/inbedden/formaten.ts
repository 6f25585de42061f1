/** The three shapes of a card in a frame. The card itself follows the room it gets. */

/**
 * One shape: what it is called, and its size in CSS pixels. The ratio of the sides is fixed, until a
 * narrow column makes it lower than `laagste`: lower than that it cannot be read.
 */
export interface Formaat {
  readonly naam: string;
  readonly breedte: number;
  readonly hoogte: number;
  readonly laagste: number;
}

/** A standing card for a column, a strip for below a text, a wide one for the top of a page. */
export const formaten = {
  kaart: { naam: 'Staande kaart', breedte: 360, hoogte: 480, laagste: 320 },
  strook: { naam: 'Strook', breedte: 640, hoogte: 160, laagste: 160 },
  affiche: { naam: 'Brede kaart', breedte: 720, hoogte: 480, laagste: 320 },
} as const satisfies Record<string, Formaat>;

/** The name of a shape. */
export type Formaatnaam = keyof typeof formaten;
