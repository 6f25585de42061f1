/** The calendar, by the rules of RFC 5545. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarOf } from '#src/feeds/ics.ts';
import { collections } from '#src/model/index.ts';

const data = collections.agenda.schema.parse({
  id: 'pqrstvwx',
  slug: 'de-middag',
  titel: 'Een middag; met een komma, en een titel die langer is dan één regel in een agenda',
  samenvatting: 'Een middag voor een proef.',
  datum: '2026-12-10',
  begintijd: '15:00',
  eindtijd: '17:00',
  doorgang: 'ja',
  plek: 'De Proefzaal',
  organisator: 'De toets',
  voorWie: 'iedereen',
  aanmelden: 'niet-nodig',
  publicatiedatum: '2026-11-01',
  status: 'gepubliceerd',
  bronnen: [{ titel: 'Een proefbron', uitgever: 'De toets' }],
});
const text = (change: Partial<typeof data> = {}): string =>
  calendarOf([
    {
      collection: 'agenda',
      id: data.id,
      data: { ...data, ...change },
      address: '/agenda/de-middag/',
      picture: null,
    },
  ]);
/** The lines of a calendar, put together again where they were folded (RFC 5545 §3.1). */
const lines = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n');

test('a line is at most 75 bytes and ends with CRLF; what is folded can be put together', () => {
  const ics = text();
  assert.doesNotMatch(ics, /(?<!\r)\n/);
  for (const line of ics.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(lines(ics).includes(`SUMMARY:${data.titel.replace(';', '\\;').replace(',', '\\,')}`));
});

test('an hour is said in the time of Amsterdam, which the calendar explains', () => {
  const said = lines(text());
  assert.ok(said.includes('DTSTART;TZID=Europe/Amsterdam:20261210T150000'));
  assert.ok(said.includes('DTEND;TZID=Europe/Amsterdam:20261210T170000'));
  assert.equal(said.filter((line) => line === 'TZID:Europe/Amsterdam').length, 1);
  const summer = lines(text({ datum: '2026-07-01' }));
  assert.ok(summer.includes('DTSTART;TZID=Europe/Amsterdam:20260701T150000'));
});

test('days are days: the end is the day after the last one', () => {
  const said = lines(
    calendarOf([
      {
        collection: 'agenda',
        id: data.id,
        data: { ...data, begintijd: undefined, eindtijd: undefined, einddatum: '2026-12-31' },
        address: '/agenda/de-middag/',
        picture: null,
      },
    ]),
  );
  assert.ok(said.includes('DTSTART;VALUE=DATE:20261210'));
  assert.ok(said.includes('DTEND;VALUE=DATE:20270101'));
});

test('the stamp is the day of the last change, in UTC: two builds give the same bytes', () => {
  assert.ok(lines(text()).includes('DTSTAMP:20261101T000000Z'));
  assert.ok(lines(text({ gewijzigd: '2026-11-20' })).includes('DTSTAMP:20261120T000000Z'));
});

test('an event that was called off says so twice: for programs and for people', () => {
  const said = lines(text({ doorgang: 'afgelast' }));
  assert.ok(said.includes('STATUS:CANCELLED'));
  assert.ok(said.some((line) => line.startsWith('SUMMARY:Afgelast: ')));
  assert.ok(lines(text()).includes('STATUS:CONFIRMED'));
});

test('a calendar without events is a calendar', () => {
  const said = lines(calendarOf([]));
  assert.equal(said[0], 'BEGIN:VCALENDAR');
  assert.equal(
    said.findLast((line) => line !== ''),
    'END:VCALENDAR',
  );
  assert.ok(said.includes('VERSION:2.0') && said.some((line) => line.startsWith('PRODID:')));
});
