/** When an event is, for machines. */
import { amsterdamMoment } from '#src/clock.ts';
import { lastDay, type Period } from '#src/model/calendar.ts';

/**
 * The begin and end of an event as ISO 8601: days when it lasts whole days, moments otherwise. An
 * event without an hour at which it ends has no end.
 */
export function amsterdamPeriod(period: Period): { start: string; end: string | null } {
  const { datum, begintijd, eindtijd } = period;
  if (begintijd === undefined) return { start: datum, end: lastDay(period) };
  return {
    start: amsterdamMoment(datum, begintijd),
    end: eindtijd === undefined ? null : amsterdamMoment(lastDay(period), eindtijd),
  };
}
