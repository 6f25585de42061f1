import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amsterdamMoment } from '#src/clock.ts';
import { isOver, opennessOf } from '#src/model/calendar.ts';
import { periodInWords } from '#src/model/periodInWords.ts';

test('an event is over from the day after its last day', () => {
  const days = { datum: '2026-12-10', einddatum: '2026-12-12' };
  assert.deepEqual(
    ['2026-12-09', '2026-12-10', '2026-12-12', '2026-12-13'].map((day) => isOver(days, day)),
    [false, false, false, true],
  );
  assert.equal(isOver({ datum: '2026-12-10' }, '2026-12-11'), true);
});

test('a call is open on its first and on its last day', () => {
  const call = { datum: '2026-11-01', sluit: '2026-11-30' };
  assert.deepEqual(
    ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((day) => opennessOf(call, day)),
    ['straks', 'open', 'open', 'gesloten'],
  );
});

test('the days and hours of an event are said as people say them', () => {
  const datum = '2026-12-10';
  const said: ReadonlyArray<readonly [Parameters<typeof periodInWords>[0], string]> = [
    [{ datum }, 'donderdag 10 december 2026'],
    [{ datum, begintijd: '15:00' }, 'donderdag 10 december 2026, vanaf 15.00 uur'],
    [
      { datum, begintijd: '15:00', eindtijd: '17:30' },
      'donderdag 10 december 2026, van 15.00 tot 17.30 uur',
    ],
    [
      { datum, einddatum: '2026-12-12' },
      'van donderdag 10 december 2026 tot en met zaterdag 12 december 2026',
    ],
    [
      { datum, begintijd: '10:00', einddatum: '2026-12-11', eindtijd: '16:00' },
      'van donderdag 10 december 2026, 10.00 uur tot vrijdag 11 december 2026, 16.00 uur',
    ],
  ];
  for (const [period, words] of said) assert.equal(periodInWords(period), words);
});

test('an hour in Amsterdam is one or two ahead of UTC, also on the days the clock changes', () => {
  for (const [day, hour, offset] of [
    ['2026-12-10', '15:00', '+01:00'],
    ['2026-07-01', '00:30', '+02:00'],
    ['2026-03-29', '01:59', '+01:00'],
    ['2026-03-29', '03:00', '+02:00'],
    ['2026-10-25', '01:30', '+02:00'],
    ['2026-10-25', '03:00', '+01:00'],
  ] as const) {
    assert.equal(amsterdamMoment(day, hour), `${day}T${hour}:00${offset}`);
  }
});
