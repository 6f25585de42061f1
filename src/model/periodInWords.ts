/** When something is, as people say it. */
import { lastDay, type Period } from './calendar.ts';
import { dateInWords } from './dateInWords.ts';

const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/**
 * The days and hours of an event: “donderdag 10 december 2026, van 15.00 tot 17.00 uur”, or “van
 * donderdag 10 december 2026 tot en met vrijdag 11 december 2026”.
 */
export function periodInWords(period: Period): string {
  const { datum, begintijd, eindtijd } = period;
  const [first, last] = [dayInWords(datum), dayInWords(lastDay(period))];
  if (first === last) {
    if (begintijd === undefined) return first;
    return eindtijd === undefined
      ? `${first}, vanaf ${hour(begintijd)} uur`
      : `${first}, van ${hour(begintijd)} tot ${hour(eindtijd)} uur`;
  }
  return begintijd === undefined || eindtijd === undefined
    ? `van ${first} tot en met ${last}`
    : `van ${first}, ${hour(begintijd)} uur tot ${last}, ${hour(eindtijd)} uur`;
}

/** A day with its weekday: “donderdag 10 december 2026”. */
export function dayInWords(day: string): string {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${dateInWords(day) ?? ''}`;
}

function hour(time: string): string {
  return time.replace(':', '.');
}
