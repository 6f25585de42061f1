/** For whom things to take along are ready: each audience has a zip of its own. */

/** The audiences by their key, as they are called on a door. */
export const doelgroepen = {
  school: 'Voor scholen',
  bedrijf: 'Voor bedrijven',
  gemeente: 'Voor gemeenten',
} as const;

/** The key of an audience. */
export type Doelgroep = keyof typeof doelgroepen;

/** The keys in the order of the doors. */
export const doelgroepnamen = Object.keys(doelgroepen) as Doelgroep[];
