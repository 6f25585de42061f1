/** What has a day: events that are to come or over, and calls that are open or closed. */
import type { Day } from '../clock.ts';

/** When an event is. Without `begintijd` it lasts whole days; without `einddatum` one day. */
export interface Period {
  readonly datum: Day;
  readonly begintijd?: string | undefined;
  readonly einddatum?: Day | undefined;
  readonly eindtijd?: string | undefined;
}

/** The last day of an event. */
export function lastDay({ datum, einddatum }: Period): Day {
  return einddatum ?? datum;
}

/** True from the day after the last day on: on the day itself people still look where it is. */
export function isOver(period: Period, vandaag: Day): boolean {
  return lastDay(period) < vandaag;
}

/** When a call can be answered: from `datum` through `sluit`, both included. */
export interface OpenPeriod {
  readonly datum: Day;
  readonly sluit: Day;
}

/** Whether a call can be answered: not yet, now, or no longer. */
export type Openness = 'straks' | 'open' | 'gesloten';

/** The state of a call on the day `vandaag`. */
export function opennessOf({ datum, sluit }: OpenPeriod, vandaag: Day): Openness {
  if (datum > vandaag) return 'straks';
  return sluit < vandaag ? 'gesloten' : 'open';
}
