import assert from 'node:assert/strict';
import { test } from 'node:test';

import { chooseEncoding } from '#src/serving/compression.ts';

for (const [header, encoding] of [
  [undefined, null],
  ['', null],
  ['identity', null],
  ['gzip', 'gzip'],
  ['br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP;Q=0.5', 'gzip'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', null],
  ['*', 'br'],
  ['*;q=0', null],
  ['br;q=0, *', 'gzip'],
  ['gzip;q=onzin', null],
] as const) {
  test(`Accept-Encoding ${String(header)} gets ${String(encoding)}`, () => {
    assert.equal(chooseEncoding(header), encoding);
  });
}
