import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blokken } from '#src/model/blokken/index.ts';
import type { Field, Fields } from '#src/model/field.ts';
import { collectionNames, collections } from '#src/model/index.ts';

test('every collection stands in the register under its own name, in the order of the names', () => {
  assert.deepEqual(Object.keys(collections), [...collectionNames]);
  for (const [name, collection] of Object.entries(collections)) assert.equal(collection.name, name);
});

test('every block stands in the register under its own tag', () => {
  for (const [name, block] of Object.entries(blokken)) assert.equal(block.name, name);
});

test('no two collections have the same address', () => {
  const addresses = Object.values(collections).flatMap(({ address }) => address ?? []);
  assert.equal(new Set(addresses).size, addresses.length);
});

for (const { name, fields } of [...Object.values(collections), ...Object.values(blokken)]) {
  test(`every field of ${name} tells an editor what it is and what to do`, () => {
    for (const { path, field } of allFields(fields)) {
      assert.match(field.label, /^\p{Lu}/u, path);
      assert.match(field.hint, /^\p{Lu}.*[.?]$/u, path);
      assert.ok(field.hint.length <= 120, `${path}: ${field.hint}`);
    }
  });
}

test('a required field rejects emptiness, an optional one accepts absence', () => {
  for (const { fields } of Object.values(collections)) {
    for (const { path, field } of allFields(fields)) {
      assert.equal(field.schema.safeParse(undefined).success, !field.required, path);
    }
  }
});

function allFields(fields: Fields, above = ''): Array<{ path: string; field: Field }> {
  return Object.entries(fields).flatMap(([key, field]) => {
    const path = `${above}${key}`;
    const inner =
      field.form.kind === 'list'
        ? { item: field.form.item }
        : field.form.kind === 'group'
          ? field.form.fields
          : {};
    return [{ path, field }, ...allFields(inner, `${path}.`)];
  });
}
