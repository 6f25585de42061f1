/**
 * The only source of time in build, pages, rules and tests.
 *
 * The site is drawn for one calendar day, `vandaag`. It comes from the environment variable
 * `VANDAAG` (YYYY-MM-DD) or, when that is absent, from the clock of Europe/Amsterdam. Two builds
 * with the same content and the same `vandaag` give the same bytes, so nothing else may ask what
 * time it is: the linter forbids `new Date()` and `Date.now()` outside this file.
 */

/** A calendar day as `YYYY-MM-DD`; such strings sort in time order. */
export type Day = string;

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True when `value` is written as `YYYY-MM-DD` and that day exists in the calendar. */
export function isDay(value: string): value is Day {
  const match = DAY_PATTERN.exec(value);
  if (!match) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/**
 * The day the site is drawn for.
 *
 * @param environment where `VANDAAG` is looked up; the process environment by default
 * @throws when `VANDAAG` is set but is not an existing day
 */
export function vandaag(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Day {
  const given = environment['VANDAAG'];
  if (given === undefined || given === '') return amsterdamDay(new Date());
  if (!isDay(given)) {
    throw new Error(
      `VANDAAG is "${given}", maar dat is geen bestaande dag. Schrijf hem als 2026-11-23.`,
    );
  }
  return given;
}

/** This very moment, as `2026-11-27T04:00:00.000Z`: for reports on a build, never for its pages. */
export function now(): string {
  return new Date().toISOString();
}

/** The day `days` later than `day`; a negative number goes back in time. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * A moment in Amsterdam with its distance to UTC, as ISO 8601: `2026-12-10T15:00:00+01:00`.
 *
 * @param hour as `15:00`
 */
export function amsterdamMoment(day: Day, hour: string): string {
  const asUtc = new Date(`${day}T${hour}:00Z`);
  // The distance holds at the moment itself, which is found with the distance nearby.
  const nearby = new Date(`${day}T${hour}:00${amsterdamOffset(asUtc)}`);
  return `${day}T${hour}:00${amsterdamOffset(nearby)}`;
}

function amsterdamOffset(moment: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Amsterdam',
    timeZoneName: 'longOffset',
  }).formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '+00:00';
}

function amsterdamDay(moment: Date): Day {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return format.format(moment);
}
