import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rondNu } from '#src/components/haltes/rondNu.ts';

const mijlpaal = (datum: string, status = 'gebeurd') => ({ data: { datum, status } });
const gesplitst = (...mijlpalen: Array<ReturnType<typeof mijlpaal>>) => {
  const { geweest, komt } = rondNu(mijlpalen, '2026-11-30');
  return [geweest, komt].map((deel) => deel.map(({ data }) => data.datum));
};

test('the bus stands where today is, whatever the status says', () => {
  assert.deepEqual(
    gesplitst(
      mijlpaal('2026-03', 'doel'),
      mijlpaal('2026-11-29', 'gepland'),
      mijlpaal('2026-11-30'),
      mijlpaal('2026-12-01', 'aangekondigd'),
      mijlpaal('2026-12', 'gepland'),
    ),
    [
      ['2026-03', '2026-11-29', '2026-11-30'],
      ['2026-12-01', '2026-12'],
    ],
  );
});

test('of a year or month that goes on, what was only meant is still to come', () => {
  assert.deepEqual(gesplitst(mijlpaal('2026', 'doel'), mijlpaal('2026', 'loopt')), [
    ['2026'],
    ['2026'],
  ]);
  assert.deepEqual(gesplitst(mijlpaal('2026-11', 'begonnen'), mijlpaal('2026-11', 'gepland')), [
    ['2026-11'],
    ['2026-11'],
  ]);
  assert.deepEqual(gesplitst(mijlpaal('2025', 'doel'), mijlpaal('2027', 'doel')), [
    ['2025'],
    ['2027'],
  ]);
});
