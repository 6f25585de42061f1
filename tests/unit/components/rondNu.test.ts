/** The bus of the time line stands between what was and what is to come. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rondNu } from '#src/components/haltes/rondNu.ts';

const halte = (datum: string, status = 'gebeurd') => ({ data: { datum, status } });

test('what is announced for later this year stands after the bus, and so does an aim', () => {
  const [year, past, today, later, aim] = [
    halte('2027'),
    halte('2027-01-31'),
    halte('2027-02-01'),
    halte('2027-10', 'aangekondigd'),
    halte('2027', 'doel'),
  ];
  assert.deepEqual(rondNu([year, past, today, later, aim], '2027-02-01'), {
    geweest: [year, past, today],
    komt: [later, aim],
  });
  assert.deepEqual(rondNu([past, later, aim], null), { geweest: [past, later], komt: [aim] });
});
