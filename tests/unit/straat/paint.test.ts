/** The paint of the drawings and its style sheet are in step. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { VERF } from '#src/straat/verf.ts';

const sheet = readFileSync('src/components/tekening/tekening.css', 'utf8');

for (const [kind, prefix, property] of [
  ['fill', 'v', 'fill'],
  ['line', 's', 'stroke'],
] as const) {
  test(`every paint has a class for its ${kind}, and every such class is a paint`, () => {
    const rule = new RegExp(
      String.raw`\.${prefix}-([\w]+) \{\s*${property}: var\(--verf-([\w]+)\);\s*\}`,
      'g',
    );
    const classes = [...sheet.matchAll(rule)].map(([, name, paint]) => {
      assert.equal(name, paint);
      return name;
    });
    // Ink is what a line has without a class.
    const paints = kind === 'line' ? VERF.filter((paint) => paint !== 'inkt') : [...VERF];
    assert.deepEqual(classes.toSorted(), paints.toSorted());
  });
}

test('every paint has a colour', () => {
  const defined = [...sheet.matchAll(/--verf-(\w+):/g)].map(([, name = '']) => name);
  assert.deepEqual([...new Set(defined)].toSorted(), [...VERF].toSorted());
});

test('every paint that can stand back is mixed with the haze, and is well-formed', () => {
  const text = sheet.replaceAll(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')');
  const nested = String.raw`(?:[^(),]|\((?:[^()]|\([^()]*\))*\))+`;
  const mixed = new RegExp(
    String.raw`color-mix\(in oklab, ${nested}, var\(--waas\) var\(--nevel(?:-lijn)?\)\)`,
    'g',
  );
  assert.equal(text.match(mixed)?.length, text.split('color-mix(in oklab').length - 1);
  assert.ok((text.match(mixed)?.length ?? 0) > 20);
});
