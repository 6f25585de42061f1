/** The sky over an hour of the day: time is what changes the sky of the street. */
import type { Dagdeel } from '#src/straat/lucht/hemel.ts';

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

/** When the street wakes up: the day of the street begins here, not at midnight. */
const EERSTE_UUR = '05:00';

/** Compares two hours such as `05:30` by the day of the street, which ends before the first one. */
export function naElkaar(een: string, ander: string): number {
  const nacht = (uur: string) => (uur < EERSTE_UUR ? `1${uur}` : `0${uur}`);
  return nacht(een).localeCompare(nacht(ander));
}
