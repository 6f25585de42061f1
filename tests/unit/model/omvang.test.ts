/** How large a file is, in words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { omvang } from '#src/model/omvang.ts';

test('a size is rounded up, and never less than one', () => {
  assert.equal(omvang(1), '1\u00a0KB');
  assert.equal(omvang(12_001), '13\u00a0KB');
  assert.equal(omvang(999_000), '999\u00a0KB');
  assert.equal(omvang(1_000_000), '1\u00a0MB');
  assert.equal(omvang(1_210_000), '1,3\u00a0MB');
});
