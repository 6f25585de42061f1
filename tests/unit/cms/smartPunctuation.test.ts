/** The preview sets quotes, dashes and dots as the parser of the build does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { smartPunctuation } from '#cms/preview/page/smartPunctuation.ts';
import { parseText } from '#cms/text/parse.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { markdownFeatures } from '#src/intake/markdown.ts';
import type { TreeNode } from '#src/regels/guard/tree.ts';

function textsOf({ type, value, children = [] }: TreeNode): string {
  return type === 'text' ? String(value) : children.map(textsOf).join('|');
}

function assertSame(source: string): void {
  const built: TreeNode = mdxToMdast(source, { features: markdownFeatures });
  assert.equal(textsOf(smartPunctuation(parseText(source))), textsOf(built), source);
}

test('in every text of the site', async () => {
  const { live } = await judgeContent();
  for (const { body } of live) assertSame(body);
});

test('in sentences with every kind of quote', () => {
  const hard = [
    `"Hallo" zei zij. 's Ochtends, zo'n foto's -- en --- dan... ("ja") 5" en '90`,
    `'t is "ok"-achtig /"x"/ "'a' b"`,
    `"a "b" c" en 'a 'b' c'`,
    `**a**"b" en "**a**" en "*a* b"`,
    `[x](/y)'a' en ["b"](/c) en )'a' b`,
    `---- ----- ------- -------- ---------- a-b`,
    `- "in een lijst"\n- 'en nog een'`,
    `> "geciteerd"\n\n## Een "kop"`,
    `| "a" | 'b' |\n| - | - |\n| c"d" | e |`,
    `"over de\nregel" heen en \`"code"\`"b"`,
    `<Kader titel="T">\n\n"binnen"\n\n</Kader>`,
  ];
  for (const source of hard) assertSame(source);
});

test('in anything somebody types', () => {
  const sign = fc.constantFrom('"', "'", '.', '-', ' ', 'a', 'é', '€', '(', ')', ',', '’');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), (signs) => assertSame(`a${signs.join('')}`)),
    { numRuns: 1000 },
  );
});
