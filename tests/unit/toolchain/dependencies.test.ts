import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'astro/zod';

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const lockText = readFileSync('package-lock.json', 'utf8');
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ version: z.string().optional(), integrity: z.string().optional() }),
    ),
  })
  .parse(JSON.parse(lockText));

test('every dependency has one exact version', () => {
  const all = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  };
  for (const [name, version] of Object.entries(all)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

test('the lockfile names no download addresses and has a hash for every package', () => {
  assert.doesNotMatch(lockText, /"resolved": "https?:/);
  for (const [name, { integrity }] of Object.entries(lock.packages)) {
    if (name !== '') assert.match(integrity ?? '', /^sha512-/, name);
  }
});

test('all platforms get the same Node, locked', () => {
  const platforms = Object.entries(manifest.optionalDependencies);
  assert.equal(platforms.length, 5);
  assert.equal(new Set(platforms.map(([, version]) => version)).size, 1);
  for (const [name] of platforms) assert.ok(lock.packages[`node_modules/${name}`]?.integrity, name);
});

test('scripts run on the pinned Node', () => {
  const [version] = Object.values(manifest.optionalDependencies);
  assert.equal(process.versions.node, version);
});

test('the parser that guards is the parser that renders', () => {
  const copies = Object.keys(lock.packages).filter((name) =>
    /node_modules\/(?:satteri|@astrojs\/markdown-satteri)$/.test(name),
  );
  assert.equal(copies.length, 2, copies.join(', '));
});

test('licence texts are there', () => {
  for (const name of ['EUPL-1.2', 'CC-BY-4.0', 'OFL-1.1']) {
    assert.ok(readFileSync(`LICENSES/${name}.txt`, 'utf8').length > 1_000, name);
  }
});
