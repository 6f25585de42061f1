/** The bundle of the CMS that is kept between builds, also when two builds run at once. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { fromCache } from '#src/build/redactieCache.ts';

/** A folder to work in, with a bundle of so many files. */
function workshop(context: TestContext) {
  const around = mkdtempSync(path.join(tmpdir(), 'redactie-cache-'));
  context.after(() => rmSync(around, { recursive: true }));
  const kept = path.join(around, 'kept');
  mkdirSync(kept);
  let made = 0;
  const make = async (folder: string): Promise<void> => {
    made += 1;
    await mkdir(folder, { recursive: true });
    const names = Array.from({ length: 200 }, (_, index) => `deel-${String(index)}.js`);
    for (const name of names) await writeFile(path.join(folder, name), name);
  };
  const filesIn = (name: string): number => readdirSync(path.join(around, name)).length;
  return { around, kept, make, filesIn, timesMade: () => made };
}

test('two builds at once both have the whole bundle, and a third makes none', async (context) => {
  const { around, kept, make, filesIn, timesMade } = workshop(context);
  const build = (name: string): Promise<void> => fromCache(path.join(around, name), make, kept);
  await Promise.all([build('een'), build('twee')]);
  assert.deepEqual([filesIn('een'), filesIn('twee')], [200, 200]);
  const before = timesMade();
  await build('drie');
  assert.equal(timesMade(), before);
  assert.equal(filesIn('drie'), 200);
  assert.equal(readdirSync(kept).length, 1);
});

test('a bundle of the same name that another build copies is left alone', async (context) => {
  const { around, kept, make } = workshop(context);
  let bundle = '';
  await fromCache(
    path.join(around, 'een'),
    async (folder) => {
      await make(folder);
      // Meanwhile another build was first, and copies what it made.
      await fromCache(path.join(around, 'twee'), make, kept);
      bundle = path.join(kept, readdirSync(kept).find((name) => !name.includes('.')) ?? '');
      await writeFile(path.join(bundle, 'van-de-ander.js'), '');
    },
    kept,
  );
  assert.ok(existsSync(path.join(bundle, 'van-de-ander.js')));
});

test('older bundles are thrown away, and what builds that were killed left behind', async (context) => {
  const { around, kept, make } = workshop(context);
  const { pid } = spawnSync(process.execPath, ['--version']);
  const old = ['oud', `oud.${String(pid)}`, `oud.${String(process.ppid)}`];
  for (const name of old) mkdirSync(path.join(kept, name));
  await fromCache(path.join(around, 'een'), make, kept);
  // A build that still runs is not disturbed.
  assert.deepEqual(
    old.filter((name) => existsSync(path.join(kept, name))),
    [`oud.${String(process.ppid)}`],
  );
});
