/** What the local git server is never asked. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusal } from '#cms/local/refusal.ts';

const entry = 'content/verhalen/een-verhaal/index.mdx';
const asked = (action: string, params: object) =>
  refusal({ action, params: { branch: 'main', ...params } }, 'main');
const persist = (path: string, more: object = {}) =>
  asked('persistEntry', { dataFiles: [{ path, slug: 'x', raw: 'x' }], assets: [], ...more });

test('what the CMS asks is passed on', () => {
  assert.equal(refusal({ action: 'info' }, 'main'), null);
  assert.equal(asked('entriesByFolder', { folder: 'content/verhalen', extension: 'mdx' }), null);
  assert.equal(asked('getMedia', { mediaFolder: 'content/verhalen/een-verhaal' }), null);
  assert.equal(asked('getEntry', { path: entry }), null);
  assert.equal(persist(entry), null);
  assert.equal(persist('content/cijfers/studenten-2022.yml'), null);
  const photo = { path: 'content/verhalen/een-verhaal/foto.jpg', content: '', encoding: 'base64' };
  assert.equal(persist(entry, { assets: [photo] }), null);
  assert.equal(asked('deleteFiles', { paths: ['content/cijfers/studenten-2022.yml'] }), null);
});

test('no page and no picture is deleted, and no file saved that belongs to no piece', () => {
  const photo = 'content/verhalen/een-verhaal/foto.jpg';
  for (const path of [entry, photo]) {
    assert.match(asked('deleteFiles', { paths: [path] }) ?? '', /geen bestand/);
    assert.match(asked('deleteFile', { path }) ?? '', /bestaat niet/);
  }
  const asset = { path: photo, content: '', encoding: 'base64' };
  assert.match(asked('persistMedia', { asset }) ?? '', /bestaat niet/);
});

const OUTSIDE = [
  'package.json',
  '/etc/passwd',
  '../anders/index.mdx',
  'content/../package.json',
  'content/verhalen/../../package.json',
  'content/verhalen/een-verhaal/../../../.git/config',
  'content/verhalen/een-verhaal/kwaad.ts',
  'content/verhalen/een-verhaal/index.mdx.ts',
  'content/verhalen/een-verhaal/index.mdx\n',
  'content/verhalen/.git/index.mdx',
  'content/verhalen/een verhaal/index.mdx',
  'content/kwaad/een-verhaal/index.mdx',
  'content\\verhalen\\een-verhaal\\index.mdx',
  'src/pages/index.astro',
  '.git/hooks/post-commit',
  '',
];
for (const path of OUTSIDE) {
  test(`nothing is read, written or removed at ${JSON.stringify(path)}`, () => {
    const photo = { path, content: '', encoding: 'base64' };
    const answers = [
      persist(path),
      persist(entry, { assets: [photo] }),
      persist(entry, { dataFiles: [{ path: entry, newPath: path, slug: 'x', raw: 'x' }] }),
      asked('persistEntry', { entry: { path, slug: 'x', raw: 'x' }, assets: [] }),
      asked('deleteFiles', { paths: [entry, path] }),
      asked('getEntry', { path }),
      asked('getMediaFile', { path }),
      asked('entriesByFiles', { files: [{ path }] }),
    ];
    for (const answer of answers) assert.match(answer ?? 'passed on', /geen bestand/);
  });
}

test('other folders, branches, actions and shapes are refused', () => {
  assert.match(asked('entriesByFolder', { folder: 'src' }) ?? '', /geen bestand/);
  assert.match(asked('getMedia', { mediaFolder: '..' }) ?? '', /geen bestand/);
  assert.match(asked('persistEntry', { branch: 'kwaad' }) ?? '', /één tak/);
  assert.match(asked('constructor', {}) ?? '', /bestaat niet/);
  assert.match(asked('toString', {}) ?? '', /bestaat niet/);
  assert.match(refusal(null, 'main') ?? '', /geen opdracht/);
  assert.match(refusal({ action: 'getEntry' }, 'main') ?? '', /niet compleet/);
  assert.match(persist(entry, { assets: 'x' }) ?? '', /geen bestand/);
});
