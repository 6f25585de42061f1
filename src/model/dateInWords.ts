/** Dates as people read them, as precise as they were written. */

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * A date of the content in Dutch words: `2021-06-30` is “30 juni 2021”, `2021-06` “juni 2021” and
 * `2021` “2021”. `null` for `onbekend`.
 */
export function dateInWords(date: string): string | null {
  if (date === 'onbekend') return null;
  const [year, month, day] = date.split('-');
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const dayNumber = day === undefined ? undefined : String(Number(day));
  return [dayNumber, monthName, year].filter((part) => part !== undefined).join(' ');
}
