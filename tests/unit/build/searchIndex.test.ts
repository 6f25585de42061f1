import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { makeSearchIndex } from '#src/build/searchIndex.ts';
import { filesBelow } from '#tests/fixtures/builtSite.ts';

const page = (nummer: number) =>
  `<html lang="nl"><body data-pagefind-body><h1>Verhaal ${nummer}</h1><p>Over brood.</p></body></html>`;

function site(context: { after(clean: () => void): void }, pages: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'zoekindex-'));
  context.after(() => rmSync(folder, { recursive: true }));
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), html);
  }
  return folder;
}

test('an index is on the disk, whole, at the moment it is made', async (context) => {
  const pages = { 'verhalen/een/index.html': page(1), 'verhalen/twee/index.html': page(2) };
  let files: string[] | undefined;
  for (let round = 0; round < 40; round += 1) {
    const folder = site(context, pages);
    assert.equal(await makeSearchIndex(folder), 2);
    const index = filesBelow(path.join(folder, 'pagefind'));
    // Where no page has a word of that part of the list, that part is empty.
    const empty = [...index]
      .filter(([name, bytes]) => bytes.length === 0 && !name.startsWith('woorden/'))
      .map(([name]) => name);
    assert.deepEqual(empty, [], `round ${round}`);
    files ??= [...index.keys()];
    assert.deepEqual([...index.keys()], files);
  }
  assert.ok(files?.includes('pagefind-entry.json'));
});

test('only pages that mark their main part can be found', async (context) => {
  const folder = site(context, {
    'een/index.html': page(1),
    '404.html': '<html><body></body></html>',
  });
  assert.equal(await makeSearchIndex(folder), 1);
});
