/** What the forms of a plot have room for. */

/** How many windows and how many people can still be counted in a drawing. */
export const TELBAAR = { ramen: 100, tekens: 60 } as const;

/** How many points each form has room for on a phone. */
export const PUNTEN = {
  jaren: { min: 2, max: 6 },
  staven: { min: 2, max: 10 },
  deel: { min: 1, max: 4 },
  tellen: { min: 1, max: 4 },
} as const;

/** The form of a plot. */
export type Grafiekvorm = keyof typeof PUNTEN;

/** The largest number that a plot shows. */
export const MEESTE = 100_000_000;
