/** Pictures of who withdrew stay nowhere. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { keepPicturesOf } from '#src/build/pictureCache.ts';

test('a picture that the site no longer shows leaves the cache; the others stay', async (context) => {
  const around = mkdtempSync(path.join(tmpdir(), 'beelden-'));
  context.after(() => rmSync(around, { recursive: true }));
  const [site, cache] = [path.join(around, 'site'), path.join(around, 'cache')];
  // A first build keeps nothing yet.
  await keepPicturesOf(site, cache);
  for (const folder of [path.join(site, '_astro'), path.join(cache, 'assets')]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'brug.abc_1.webp'), 'brug');
  }
  writeFileSync(path.join(cache, 'assets', 'portret.def_2.webp'), 'portret');
  await keepPicturesOf(site, cache);
  assert.deepEqual(readdirSync(path.join(cache, 'assets')), ['brug.abc_1.webp']);
});
