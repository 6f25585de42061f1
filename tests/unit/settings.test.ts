import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLACEHOLDER_MARK, placeholderNames, settings } from '#src/settings.ts';

test('placeholders are found by name, however deep', () => {
  const open = `${PLACEHOLDER_MARK}-iets`;
  assert.deepEqual(
    placeholderNames({
      a: open,
      b: 'klaar',
      c: { d: open.toLowerCase(), e: ['klaar', open] },
      f: null,
    }),
    ['a', 'c.d', 'c.e.1'],
  );
});

test('addresses of the site are absolute and without a path', () => {
  for (const origin of [settings.origin, ...settings.embedOrigins])
    assert.equal(new URL(origin).origin, origin);
});
