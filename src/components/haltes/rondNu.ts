/** Where on the time line today is. */
import type { Day } from '#src/clock.ts';

/** What of a milestone decides on which side of today it stands. */
interface Gedateerd {
  readonly data: {
    /** As precise as its source: a day, a month or a year. */
    readonly datum: string;
    readonly status: string;
  };
}

/** What a source only meant to happen; of a month or year that goes on, it is still to come. */
const BEDOELD: readonly string[] = ['gepland', 'aangekondigd', 'doel'];

/** Milestones before and after the day `vandaag`, each in the order that was given. */
export function rondNu<T extends Gedateerd>(
  mijlpalen: readonly T[],
  vandaag: Day,
): { readonly geweest: T[]; readonly komt: T[] } {
  const { geweest = [], komt = [] } = Object.groupBy(mijlpalen, ({ data: { datum, status } }) => {
    const nu = vandaag.slice(0, datum.length);
    if (datum === nu) return BEDOELD.includes(status) ? 'komt' : 'geweest';
    return datum < nu ? 'geweest' : 'komt';
  });
  return { geweest, komt };
}
