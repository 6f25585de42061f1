/** The ends of consents as a calendar, for the agenda of editors. It names references, no people. */
import { ICalCalendar, ICalAlarmType } from 'ical-generator';
import { addDays } from '#src/clock.ts';
import { DAGEN_VOORUIT, type Toestemming } from './overzicht.ts';

/**
 * An iCalendar (RFC 5545) with a whole day for the last day of each consent, and a warning
 * {@link DAGEN_VOORUIT} days before it. The same consents give the same text.
 */
export function agenda(toestemmingen: readonly Toestemming[]): string {
  const calendar = new ICalCalendar({
    name: 'Toestemmingen die aflopen',
    prodId: { company: 'mede-mogelijk-gemaakt', product: 'toestemming', language: 'NL' },
  });
  for (const { file, kenmerk, tot } of toestemmingen) {
    const day = new Date(`${tot}T00:00:00Z`);
    const event = calendar.createEvent({
      id: `toestemming-${kenmerk}-${file.split('/').slice(-3).join('-')}`,
      // Not this moment: the calendar changes when the consents do.
      stamp: day,
      start: day,
      end: new Date(`${addDays(tot, 1)}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: `Laatste dag van toestemming ${kenmerk}`,
      description: `Vraag opnieuw toestemming, of laat het stuk gaan: ${file}`,
    });
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: DAGEN_VOORUIT * 24 * 60 * 60,
      description: `Toestemming ${kenmerk} loopt af op ${tot}`,
    });
  }
  return calendar.toString();
}
