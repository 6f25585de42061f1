import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { markdownFeatures } from '#src/intake/markdown.ts';
import { guardTexts } from '#src/intake/parser/isolated.ts';
import { splitMdx } from '#src/intake/frontmatter.ts';

const bodies: string[] = [];
for await (const file of glob('content/*/*/index.mdx')) {
  const parts = splitMdx(readFileSync(file, 'utf8'));
  if ('body' in parts) bodies.push(parts.body);
}
bodies.sort();

/** Pieces that have broken parsers and filters before, and pieces that would sing if they ran. */
const pieces = [
  '{', '}', '<', '>', '/>', '</', '"', "'", '`', '```', '\\', '&', '&#123;', '{`', '`}', '${', '=',
  '\n', '\n\n', '\t', '    ', '* ', '> ', '# ', '---\n', '| ', '[', ']', '(', ')', '](', '![', '\u00AD',
  '\u200B', '’', '€', '𝄞', 'import ', 'export ', 'javascript:', 'set:html=', 'onclick=',
  '{zing()}', '<Kader titel={zing()}>', '<Kader {...zing()}>', '<script>zing()</script>',
  'export const a = zing()\n', '<Kader titel="a">', '</Kader>', '<Begrip begrip="bol">', '</Begrip>',
  '&lbrace;zing()&rbrace;', '&#x7B;zing()&#x7D;', '\\{zing()\\}', '<!-- {zing()} -->',
];

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat({ max: 12 }),
  add: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })),
});
const mutation = fc.record({
  body: fc.constantFrom(...bodies),
  changes: fc.array(change, { minLength: 1, maxLength: 6 }),
});

function mutate({ body, changes }: { body: string; changes: { at: number; drop: number; add: string }[] }): string {
  return changes.reduce((text, { at, drop, add }) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + add + text.slice(place + drop);
  }, body);
}

test('there are real texts to start from', () => {
  assert.ok(bodies.length >= 5);
});

test('whatever is changed in a text: the guard answers with a place, or the text is harmless', async () => {
  const texts = fc.sample(mutation, { numRuns: 1_500, seed: 20_211_630 }).map(mutate);
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
    // This is the one place where a text is run on purpose: to show that nothing in it runs.
    const run = new Function(code) as (runtime: object) => { default: (props: object) => unknown };
    const components = new Proxy({}, { get: () => element });
    run({ jsx: element, jsxs: element, Fragment: element }).default({ components });
  } finally {
    delete scope['zing'];
  }
  return songs;
}
