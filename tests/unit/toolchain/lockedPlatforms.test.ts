/** Packages with native code come in one package per platform; npm locks only those it can get. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'astro/zod';

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** The locked version of `name` that the package at `from` gets, as Node looks for it. */
function lockedFor(from: string, name: string): string | undefined {
  const folders = from === '' ? [] : from.split('/node_modules/');
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const place = [...folders.slice(0, depth), name].join('/node_modules/');
    const found = packages[depth === 0 ? `node_modules/${name}` : place];
    if (found) return found.version;
  }
  return undefined;
}

test('every platform gets the native package that belongs to its owner', () => {
  const wanted = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ owner, name, version })),
  );
  assert.ok(wanted.length > 50);
  for (const { owner, name, version } of wanted) {
    const locked = lockedFor(owner, name);
    assert.ok(locked, `${owner} wants ${name} ${version}, which is not in the lockfile`);
    if (/^\d/.test(version)) assert.equal(locked, version, `${name} of ${owner}`);
  }
});
