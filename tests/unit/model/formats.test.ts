import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressKind } from '#src/model/address.ts';
import { formats } from '#src/model/formats.ts';
import type { FormatName } from '#src/model/field.ts';

const examples: Record<FormatName, { right: readonly string[]; wrong: readonly string[] }> = {
  id: {
    right: ['bcdfghjk', '23456789'],
    wrong: ['fleur', 'bcdfghj', 'BCDFGHJK', 'abcdefgh', 'bcdfghj0'],
  },
  sleutel: {
    right: ['bol', 'zorg-en-welzijn', '4k'],
    wrong: ['', 'Bol', 'zorg welzijn', '-bol', 'a'.repeat(41)],
  },
  slug: {
    right: ['de-brug', '2021'],
    wrong: ['De-brug', 'de--brug', 'de-brug-', 'café', 'a/b', 'a'.repeat(71)],
  },
  dag: {
    right: ['2024-02-29', '2021-06-30'],
    wrong: ['2023-02-29', '2021-06', '2021-13-01', '30-06-2021', '2021-6-3'],
  },
  datum: {
    right: ['2021-06-30', '2021-06', '2021', 'onbekend'],
    wrong: ['2021-02-30', '2021-13', '21', 'voorjaar 2022', ''],
  },
  uur: { right: ['00:00', '05:30', '23:59'], wrong: ['24:00', '5:30', '05.30', '12:60'] },
  webadres: {
    right: ['https://www.utrecht.nl/', 'http://a.nl/x?y=1#z'],
    wrong: ['www.utrecht.nl', '/pad/', 'mailto:a@b.nl', 'javascript:x', 'https://'],
  },
  naar: {
    right: ['/', '/a/#b', '#b', 'https://a.nl', 'mailto:a@b.nl', 'tel:+31302860000'],
    wrong: ['//a.nl', 'a/b', 'data:x', 'java\tscript:x', '/a b', '/\\a'],
  },
};

for (const [name, { right, wrong }] of Object.entries(examples)) {
  const { test: accepts } = formats[name as FormatName];
  test(`${name} accepts what is written right and nothing else`, () => {
    for (const value of right) assert.ok(accepts(value), value);
    for (const value of wrong) assert.ok(!accepts(value), value);
  });
}

test('a browser never follows an allowed address to another scheme or, for a path, to another site', () => {
  const parts = fc.constantFrom(
    '/',
    '\\',
    '#',
    '?',
    ':',
    '@',
    'javascript:',
    'data:',
    'https:',
    '//',
    'a.nl',
    ' ',
    '\t',
    '\n',
    '%0a',
    '\u200B',
    'x',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(parts).map((list) => list.join('')),
      ),
      (address) => {
        const kind = addressKind(address);
        if (kind === null) return;
        const url = new URL(address, 'https://hier.example/');
        assert.ok(['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol), address);
        if (kind === 'here' || kind === 'anchor') assert.equal(url.host, 'hier.example', address);
      },
    ),
    { numRuns: 5_000 },
  );
});
