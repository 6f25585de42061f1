/** The day of the street. Time is what changes its sky; see the design rule “sky is time”. */

/** The parts of the day, as the day of the street goes. */
export const DAGDELEN = ['ochtend', 'dag', 'middag', 'avond', 'nacht'] as const;

/** A part of the day. */
export type Dagdeel = (typeof DAGDELEN)[number];

/** When each part begins, latest first; before the earliest it is night. */
const BEGIN = [
  ['22:00', 'nacht'],
  ['17:30', 'avond'],
  ['14:00', 'middag'],
  ['10:00', 'dag'],
  ['06:00', 'ochtend'],
] as const;

/** The part of the day that an hour such as `05:30` lies in. */
export function dagdeelVan(uur: string): Dagdeel {
  return BEGIN.find(([vanaf]) => uur >= vanaf)?.[1] ?? 'nacht';
}

/** The paint of a wall that would vanish against the sky of each part of the day. */
export const LUCHTKLEUR = {
  nacht: null,
  ochtend: 'roze',
  dag: 'hemel',
  middag: 'geel',
  avond: null,
} as const satisfies Readonly<Record<Dagdeel, string | null>>;

/** An hour the way it is written in a sentence: `05:30` becomes `05.30 uur`. */
export function uurVoluit(uur: string): string {
  return `${uur.replace(':', '.')} uur`;
}

/** When the street wakes up: the day of the street begins here, not at midnight. */
const EERSTE_UUR = '05:00';

/** Compares two hours such as `05:30` by the day of the street, which ends before the first one. */
export function naElkaar(een: string, ander: string): number {
  const nacht = (uur: string) => (uur < EERSTE_UUR ? `1${uur}` : `0${uur}`);
  return nacht(een).localeCompare(nacht(ander));
}
