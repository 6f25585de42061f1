import assert from 'node:assert/strict';
import { test } from 'node:test';

import { byteRange } from '#src/serving/byteRange.ts';

for (const [header, expected] of [
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=10-19', { start: 10, end: 19 }],
  ['bytes=10-', { start: 10, end: 99 }],
  ['bytes=90-1000', { start: 90, end: 99 }],
  ['bytes=-30', { start: 70, end: 99 }],
  ['bytes=-1000', { start: 0, end: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  [undefined, null],
  ['', null],
  ['bytes=', null],
  ['bytes=-', null],
  ['bytes=5-4', null],
  ['bytes=0-1,5-6', null],
  ['bytes=a-b', null],
  ['regels=0-1', null],
] as const) {
  test(`Range ${String(header)} of 100 bytes`, () => {
    assert.deepEqual(byteRange(header, 100), expected);
  });
}

test('an empty file has no part', () => {
  assert.equal(byteRange('bytes=0-', 0), 'unsatisfiable');
  assert.equal(byteRange('bytes=-5', 0), 'unsatisfiable');
});
