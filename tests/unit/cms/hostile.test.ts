/** Whatever is typed into any field: it is refused with a message, or it is only words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeDraft } from '#cms/checks/judgeDraft.ts';
import { sentenceOf } from '#cms/checks/sentences.ts';
import { prepare } from '#cms/entry/prepare.ts';
import { showable } from '#cms/preview/showable.ts';
import type { Collection } from '#src/model/collection.ts';
import { collectionNames, collections } from '#src/model/index.ts';
import { live, surroundings } from './surroundings.ts';

const HOSTILE: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'an expression': '{process.exit()} ${alert(1)} {{fields.id}}',
  'a program': 'import x from "node:fs"\nexport default 1',
  YAML: '!!js/function "x"\n---\n- &a [*a]',
  'a megabyte': 'woord '.repeat(175_000),
  'odd Unicode': 'a\u202Eb\u0000c\uD800d\uFEFF\u200B\u{E0041}',
  'a prototype': '__proto__',
  'nothing but space': ' \t\n ',
};

/** The same data with `text` at the place of each of its texts in turn. */
function* withEachText(data: unknown, text: string): Generator {
  if (typeof data === 'string') {
    yield text;
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      for (const changed of withEachText(value, text)) {
        yield Array.isArray(data)
          ? data.map((item: unknown, index) => (String(index) === key ? changed : item))
          : { ...data, [key]: changed };
      }
    }
  }
}

for (const name of collectionNames) {
  const { fields }: Collection = collections[name];
  // What nobody wrote yet is an empty form, which asks for as much.
  const entry = live.find(({ collection }) => collection === name) ?? {
    data: showable(fields, {}, '2026-11-27'),
    body: '',
  };
  for (const [kind, text] of Object.entries(HOSTILE)) {
    test(`${kind} in any field of ${name}`, () => {
      let tried = 0;
      for (const form of withEachText({ ...entry.data, body: entry.body }, text)) {
        const prepared = prepare(name, form as Record<string, unknown>);
        const { blocking } = judgeDraft(prepared, surroundings);
        for (const finding of blocking) assert.match(sentenceOf(finding), /^\P{Ll}.*\.$/su);
        if (blocking.length === 0) assert.ok(JSON.stringify(prepared).length < 100_000);
        // The preview draws any form.
        showable(fields, prepared.data, '2026-11-27');
        tried += 1;
      }
      assert.ok(tried > 3);
    });
  }
}
