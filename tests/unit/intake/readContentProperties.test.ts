import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { test } from 'node:test';
import { fromProjectRoot } from '#src/contentRoot.ts';
import { readContent } from '#src/intake/readContent.ts';
import { contentFolder } from '#tests/fixtures/contentFolder.ts';
import { mutations } from '#tests/fixtures/mutations.ts';

const files: string[] = [];
for await (const file of glob('content/verhalen/*/index.mdx'))
  files.push(readFileSync(file, 'utf8'));
files.sort();

test('whatever is changed in a file, it is an entry or is reported with its line', async (context) => {
  const texts = mutations(files, 400, 1);
  const folder = contentFolder(
    Object.fromEntries(texts.map((text, index) => [`verhalen/v${String(index)}/index.mdx`, text])),
  );
  context.after(folder.remove);
  const { entries, findings } = await readContent(folder.root);
  const root = fromProjectRoot(folder.root);
  const right = new Set(entries.map(({ file }) => file));
  for (const index of texts.keys()) {
    const file = `${root}/verhalen/v${String(index)}/index.mdx`;
    const about = findings.filter((finding) => finding.file === file);
    assert.notEqual(right.has(file), about.length > 0, file);
    for (const { line, problem, mend } of about)
      assert.ok((line ?? 0) >= 1 && problem !== '' && mend !== '');
  }
  assert.ok(
    right.size > 20 && findings.length > 100,
    `both outcomes must occur: ${String(right.size)} right`,
  );
});
