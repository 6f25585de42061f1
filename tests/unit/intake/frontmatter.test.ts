import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUnreadable, readFields, splitMdx } from '#src/intake/frontmatter.ts';

/** The data of the fields, or what is wrong with them. */
function read(yaml: string): unknown {
  const fields = readFields(yaml, 2);
  return isUnreadable(fields) ? `${String(fields.line)}: ${fields.problem}` : fields.data;
}

test('signs that mean something elsewhere in YAML are ordinary inside a text', () => {
  assert.deepEqual(read('titel: Vraag *hier* & daar, !nu\nx: "een *ster* en &meer"'), {
    titel: 'Vraag *hier* & daar, !nu',
    x: 'een *ster* en &meer',
  });
});

test('anchors, aliases, tags and merges are refused where they stand', () => {
  for (const yaml of ['a: 1\nb: &x twee', 'a: 1\nb: *x', 'a: 1\nb: !!str 2', 'a: 1\nb: !kwaad 2']) {
    assert.match(String(read(yaml)), /^3: /, yaml);
  }
  assert.deepEqual(read('"<<": x'), { '<<': 'x' });
});

test('fields that would exhaust a reader are refused', () => {
  assert.match(String(read(`a: ${'['.repeat(3_000)}`)), /^2: .*haakjes|^2: .*te vaak/);
  assert.match(String(read('a: b\n'.repeat(20_000))), /^2: .*tekens lang/);
});

test('a value stands on the line of its key, counted in the file', () => {
  const fields = readFields('a: 1\nlijst:\n  - b: 2\n  - c: 3', 2);
  assert.ok(!isUnreadable(fields));
  assert.equal(fields.lineOf(['a']), 2);
  assert.equal(fields.lineOf(['lijst', 1, 'c']), 5);
  assert.equal(fields.lineOf(['lijst', 1, 'weg']), 5);
  assert.equal(fields.lineOf(['weg']), 2);
});

test('fields end where every reader of front matter ends them', () => {
  for (const fence of ['---', '+++', '---layout: x', '+++x']) {
    const parts = splitMdx(`---\ntitel: "a\n${fence}\nb"\n---\n\ntekst`);
    const accepted = !isUnreadable(parts);
    assert.equal(accepted, fence === '---', fence);
  }
  assert.deepEqual(splitMdx('---\r\na: 1\r\n---\r\ntekst\r\n'), {
    yaml: 'a: 1',
    yamlLine: 2,
    body: 'tekst\n',
    bodyLine: 4,
  });
});
