/** What the preview draws from is online: it says no more than the pages do. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

test('no ground, no portrayed person and no former name is in the content for the preview', () => {
  const { entries } = JSON.parse(readFileSync('dist/site/admin/inhoud.json', 'utf8')) as {
    entries: Array<{ data: object }>;
  };
  assert.ok(entries.length > 100);
  const keys = new Set(entries.flatMap(({ data }) => Object.keys(data)));
  assert.ok(keys.has('titel'));
  for (const key of ['grond', 'geportretteerd', 'oudeSlugs']) assert.ok(!keys.has(key), key);
});

test('nothing that is published tells where it was made', () => {
  const here = process.cwd();
  const telling = globSync('**/*.{html,js,css,json,svg,xml}', { cwd: 'dist/site' }).filter((file) =>
    readFileSync(path.join('dist/site', file), 'utf8').includes(here),
  );
  assert.deepEqual(telling, []);
});
