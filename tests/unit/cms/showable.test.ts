/** Any form can be drawn, also while it is still being filled in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showable } from '#cms/preview/showable.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import type { Collection } from '#src/model/collection.ts';
import { collections } from '#src/model/index.ts';

const DAY = '2026-11-27';
const models: Collection[] = Object.values(collections);

test('what is right stays as it is', async () => {
  const { live } = await judgeContent();
  for (const { collection, data } of live) {
    assert.deepEqual(showable(collections[collection].fields, data, DAY), data);
  }
});

for (const { name, fields, schema } of models) {
  test(`an empty form of ${name} has everything a page asks for`, () => {
    const shown = showable(fields, {}, DAY);
    const wrong = schema.safeParse(shown).error?.issues ?? [];
    // A list may be shorter than it has to be: a page draws what there is of it.
    assert.deepEqual(
      wrong.filter(
        ({ code, path }) => !(code === 'too_small' && Array.isArray(shown[String(path[0])])),
      ),
      [],
    );
  });
}

test('a wrong value that may be left out is left out, and a long text is shown', () => {
  const { fields } = collections.verhalen;
  const long = 'a'.repeat(500);
  const shown = showable(
    fields,
    { titel: long, ding: 7, status: 'weg', sectoren: ['bouw', 3] },
    DAY,
  );
  assert.equal(shown['titel'], long);
  assert.equal('ding' in shown, false);
  assert.equal(shown['status'], 'gepubliceerd');
  assert.deepEqual(shown['sectoren'], ['bouw']);
});
