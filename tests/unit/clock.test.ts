import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, isDay, vandaag } from '#src/clock.ts';

test('vandaag is the day that was given', () => {
  assert.equal(vandaag({ VANDAAG: '2026-11-23' }), '2026-11-23');
});

test('vandaag without a given day is a day of the calendar', () => {
  assert.ok(isDay(vandaag({})));
});

test('vandaag refuses a day that does not exist', () => {
  assert.throws(() => vandaag({ VANDAAG: '2026-02-30' }), /geen bestaande dag/);
});

test('days are added over months, years and leap days', () => {
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(addDays('2024-02-28', 1), '2024-02-29');
  assert.equal(addDays('2026-11-23', -23), '2026-10-31');
});
