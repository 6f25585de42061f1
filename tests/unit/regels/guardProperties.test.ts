import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { test } from 'node:test';
import { mdxToJs } from 'satteri';
import { markdownFeatures } from '#src/intake/markdown.ts';
import { guardTexts } from '#src/intake/parser/isolated.ts';
import { mutations } from '#tests/fixtures/mutations.ts';
import { blokken } from '#src/model/blokken/index.ts';
import { splitMdx } from '#src/intake/frontmatter.ts';

const bodies: string[] = [];
for await (const file of glob('content/*/*/index.mdx')) {
  const parts = splitMdx(readFileSync(file, 'utf8'));
  if ('body' in parts) bodies.push(parts.body);
}
bodies.sort();

test('there are real texts to start from', () => {
  assert.ok(bodies.length >= 5);
});

test('whatever is changed in a text: the guard answers with a place, or the text is harmless', async () => {
  const texts = mutations(bodies, 1_500, 6);
  const reports = await guardTexts(texts);
  assert.equal(reports.length, texts.length);
  let approved = 0;
  for (const [index, { remarks }] of reports.entries()) {
    for (const { line, column, problem, mend } of remarks) {
      assert.ok(line >= 1 && column >= 1 && problem !== '' && mend !== '');
    }
    if (remarks.length > 0) continue;
    approved += 1;
    const text = texts[index] ?? '';
    assert.equal(songsOf(text), 0, text);
  }
  // Both outcomes must occur, or the property says nothing.
  assert.ok(approved > 50 && approved < texts.length - 50, `${String(approved)} approved`);
});

test('the measure works: a text that does sing is heard', () => {
  assert.equal(songsOf('{zing()}'), 1);
});

/** How often `zing` is called when a text is compiled and really run. */
function songsOf(text: string): number {
  const { code } = mdxToJs(text, { features: markdownFeatures, outputFormat: 'function-body' });
  let songs = 0;
  const element = () => null;
  const scope = globalThis as Record<string, unknown>;
  scope['zing'] = () => (songs += 1);
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- texts are run on purpose here, to show that nothing in them runs
    const run = new Function(code) as (runtime: object) => { default: (props: object) => unknown };
    const components = Object.fromEntries(Object.keys(blokken).map((name) => [name, element]));
    run({ jsx: element, jsxs: element, Fragment: element }).default({ components });
  } finally {
    delete scope['zing'];
  }
  return songs;
}
