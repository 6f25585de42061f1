import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { requestPath } from '#src/serving/requestPath.ts';

for (const [target, path, query] of [
  ['/', '/', ''],
  ['/?', '/', ''],
  ['/verhalen/x/', '/verhalen/x/', ''],
  ['/verhalen/x', '/verhalen/x', ''],
  ['/a?b=/../c&d=?', '/a', '?b=/../c&d=?'],
  ['/a#b', '/a', ''],
  ['/%76erhalen/', '/verhalen/', ''],
  ['/caf%C3%A9/', '/café/', ''],
  ['//a///b//', '/a/b/', ''],
  ['/a/./b/.', '/a/b/', ''],
  ['/a/b/../c', '/a/c', ''],
  ['/a/b/..', '/a/', ''],
  ['/a/..', '/', ''],
  ['/a/%2e%2e/b', '/b', ''],
  ['/a/..%2fb', '/b', ''],
  ['/...', '/...', ''],
  ['/a\\..\\b', '/a\\..\\b', ''],
] as const) {
  test(`${target} asks for ${path}`, () => {
    assert.deepEqual(requestPath(target), { path, query });
  });
}

for (const target of [
  '',
  '*',
  'a',
  'http://elders.example/',
  '/..',
  '/../a',
  '/a/../../b',
  '/%2e%2e/a',
  '/%2E%2e%2fa',
  '/a/..%2f..%2fb',
  '/a%00',
  '/%',
  '/%zz',
  '/%ff',
]) {
  test(`"${target}" is malformed`, () => {
    assert.equal(requestPath(target), null);
  });
}

test('whatever is asked, the path is absolute and has nothing left to resolve', () => {
  const piece = fc.constantFrom(
    '/',
    '.',
    '..',
    '%2e',
    '%2F',
    'a',
    '%',
    '\\',
    '%00',
    '//',
    '?',
    '#',
    '%25',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const asked = requestPath(`/${pieces.join('')}`);
      if (asked === null) return;
      assert.match(asked.path, /^\//);
      assert.doesNotMatch(asked.path, /\/\/|\0/);
      assert.ok(!asked.path.split('/').some((part) => part === '.' || part === '..'), asked.path);
    }),
  );
});
