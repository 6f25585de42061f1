import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';

import fc from 'fast-check';

import { inlineContent } from '#src/serving/inlineHashes.ts';

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the hash is the one that the CSP specification gives for its example', () => {
  assert.deepEqual(inlineContent("<script>alert('Hello, world.');</script>").scriptHashes, [
    'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
  ]);
});

test('finds every kind of script that a browser runs or is steered by', () => {
  for (const attributes of [
    '',
    ' type=""',
    ' type="module"',
    ' TYPE=" Text/JavaScript "',
    ' type="application/javascript"',
    ' type="importmap"',
    ' type="speculationrules"',
    ' nomodule async',
  ]) {
    const { scriptHashes } = inlineContent(`<script${attributes}>let a = 1 < 2;</script>`);
    assert.deepEqual(scriptHashes, [hashOf('let a = 1 < 2;')], attributes);
  }
});

test('leaves out data blocks and scripts in files', () => {
  for (const element of [
    '<script type="application/ld+json">{"a":1}</script>',
    '<script type="application/json">{"a":1}</script>',
    '<script type="text/template"><p></p></script>',
    '<script src="/_astro/a.js"></script>',
    '<script type="module" src="/_astro/a.js"></script>',
    '<!-- <script>a()</script> -->',
    '<textarea><script>a()</script></textarea>',
    '<p>&lt;script>a()&lt;/script></p>',
  ]) {
    assert.deepEqual(inlineContent(element).scriptHashes, [], element);
  }
});

test('finds styles, also in noscript and empty ones', () => {
  const html =
    '<head><style>a { color: red }</style><noscript><style>b::after { content: "<" }</style>' +
    '</noscript></head><style></style>';
  assert.deepEqual(inlineContent(html).styleHashes, [
    hashOf('a { color: red }'),
    hashOf('b::after { content: "<" }'),
    hashOf(''),
  ]);
});

test('hashes the text as the browser has it: line feeds, and nothing decoded', () => {
  const { scriptHashes } = inlineContent('<script>a;\r\nb;\rc; "&amp;"</script>');
  assert.deepEqual(scriptHashes, [hashOf('a;\nb;\nc; "&amp;"')]);
});

test('reports style and event attributes with their line', () => {
  const html = '<p>een</p>\n<p STYLE="color:red">twee</p>\n<img src="/a.png"\n  onError="x()">\n';
  assert.deepEqual(inlineContent(html).blockedAttributes, [
    { kind: 'style', element: 'p', attribute: 'style', value: 'color:red', line: 2 },
    { kind: 'event', element: 'img', attribute: 'onerror', value: 'x()', line: 3 },
  ]);
});

test('is not misled by names that only look like it', () => {
  const html = '<p data-style="a" data-onclick="b" title="onclick=">style="x"</p><on-x on>';
  assert.deepEqual(inlineContent(html).blockedAttributes, []);
});

test('finds each script of a page, whatever stands between them', () => {
  const code = fc.string({ unit: fc.constantFrom('a', '<', '&', '"', ' ', '\n', ';', '/') });
  fc.assert(
    fc.property(fc.array(code), (codes) => {
      const html = codes.map(
        (text) => `<p class="x">${'tekst '.repeat(2)}</p><script>${text}</script>`,
      );
      assert.deepEqual(inlineContent(html.join('')).scriptHashes, codes.map(hashOf));
    }),
  );
});
