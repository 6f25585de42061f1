/** Events as iCalendar (RFC 5545), for the calendars of people and schools. */
import { ICalCalendar, ICalEventStatus } from 'ical-generator';
import type { Item } from '#src/bieb/item.ts';
import { SITE_NAME, absolute } from '#src/metadata/site.ts';
import { lastDay } from '#src/model/calendar.ts';
import { settings } from '#src/settings.ts';

const ZONE = 'Europe/Amsterdam';

/** When the clock changes: the last Sundays of March and October (directive 2000/84/EC). */
const VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** A calendar with these events. The same events give the same text. */
export function calendarOf(events: ReadonlyArray<Item<'agenda'>>): string {
  const calendar = new ICalCalendar({
    name: `Agenda · ${SITE_NAME}`,
    prodId: { company: 'mede-mogelijk-gemaakt', product: 'agenda', language: 'NL' },
    // No zone of its own: the library would write the stamps in it, and they have to be in UTC.
    timezone: { name: '', generator: () => VTIMEZONE },
  });
  for (const { id, data, address } of events) {
    const { datum, begintijd, eindtijd, doorgang } = data;
    calendar.createEvent({
      id: `${id}@${new URL(settings.origin).hostname}`,
      // Not this moment: the calendar changes when the event does.
      stamp: Temporal.PlainDate.from(data.gewijzigd ?? data.publicatiedatum)
        .toZonedDateTime('UTC')
        .toInstant(),
      ...(begintijd === undefined
        ? {
            allDay: true,
            start: Temporal.PlainDate.from(datum),
            // The day after the last one: a calendar does not count the end itself.
            end: Temporal.PlainDate.from(lastDay(data)).add({ days: 1 }),
          }
        : {
            timezone: ZONE,
            start: moment(datum, begintijd),
            ...(eindtijd !== undefined && { end: moment(lastDay(data), eindtijd) }),
          }),
      summary: doorgang === 'afgelast' ? `Afgelast: ${data.titel}` : data.titel,
      description: data.samenvatting,
      location: [data.plek, data.straatEnPlaats].filter((part) => part !== undefined).join(', '),
      url: absolute(address ?? '/agenda/'),
      status: doorgang === 'afgelast' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

/** An answer with a calendar. */
export function icsAnswer(calendar: string): Response {
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}

function moment(day: string, hour: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(`${day}T${hour}`).toZonedDateTime(ZONE);
}
