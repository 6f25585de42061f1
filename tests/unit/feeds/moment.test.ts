import assert from 'node:assert/strict';
import { test } from 'node:test';
import { veranderd, verschenen } from '#src/feeds/moment.ts';

const oproep = { publicatiedatum: '2026-09-01', datum: '2026-11-02', sluit: '2026-12-01' };

test('a call that opens later is new on that day', () => {
  assert.equal(verschenen(oproep), '2026-11-02');
  assert.equal(veranderd(oproep), '2026-11-02');
  assert.equal(verschenen({ ...oproep, datum: '2026-08-01' }), '2026-09-01');
});

test('what was changed before it opened did not change since', () => {
  assert.equal(veranderd({ ...oproep, gewijzigd: '2026-10-01' }), '2026-11-02');
  assert.equal(veranderd({ ...oproep, gewijzigd: '2026-11-20' }), '2026-11-20');
});

test('other pieces are new when they were published, whenever it happened', () => {
  const verhaal = { publicatiedatum: '2026-09-01', datum: '2026-12-01' };
  assert.equal(verschenen(verhaal), '2026-09-01');
  assert.equal(veranderd({ ...verhaal, gewijzigd: '2026-09-03' }), '2026-09-03');
});
