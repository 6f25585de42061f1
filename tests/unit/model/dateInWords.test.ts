import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords } from '#src/model/dateInWords.ts';

test('a date reads as precisely as it was written', () => {
  assert.equal(dateInWords('2021-06-30'), '30 juni 2021');
  assert.equal(dateInWords('2022-01-01'), '1 januari 2022');
  assert.equal(dateInWords('2022-12'), 'december 2022');
  assert.equal(dateInWords('2022'), '2022');
  assert.equal(dateInWords('onbekend'), null);
});
