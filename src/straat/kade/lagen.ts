/**
 * The layers of the view from the pavement down, in units under the ground line. Whoever draws a
 * part of the quay finds here where it begins.
 */
export const WEG = 14;
export const RELING = 36;
export const DEKZERK = { y: 58, hoogte: 12 } as const;
export const MUUR = { y: 70, hoogte: 130 } as const;
export const WERF = { y: 200, hoogte: 18 } as const;
export const WATER = { y: 218, hoogte: 96 } as const;
/** Where things stand on the wharf: halfway between the wall and the water. */
export const WERFVOET = WERF.y + 7;

/** The bridge reaches this far to either side of the middle of the view. */
export const BRUG = { half: 132, boog: 104, ring: 16 } as const;
