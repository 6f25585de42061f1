/** The sky over an hour of the day: time is what changes the sky of the street. */

/** A part of the day with a sky of its own. */
export type Dagdeel = 'nacht' | 'ochtend' | 'dag' | 'avond';

/** The part of the day that an hour such as `05:30` lies in. */
export function dagdeelVan(uur: string): Dagdeel {
  if (uur < '06:00' || uur >= '22:00') return 'nacht';
  if (uur < '10:00') return 'ochtend';
  return uur < '17:00' ? 'dag' : 'avond';
}

/** An hour the way it is written in a sentence: `05:30` becomes `05.30 uur`. */
export function uurVoluit(uur: string): string {
  return `${uur.replace(':', '.')} uur`;
}
