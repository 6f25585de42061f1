/** Files beside entries: named safely, saved only when they are used, and never deleted or replaced. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usedUploads } from '#cms/checks/uploads.ts';
import { freeName } from '#cms/entry/freeName.ts';
import type { Backend } from '#cms/entry/heedful.ts';
import { keepsFiles } from '#cms/entry/keepsFiles.ts';

test('a file gets a safe name, and never that of another', () => {
  assert.equal(freeName('Foto van Één Bakker.JPG', []), 'foto-van-een-bakker.jpg');
  assert.equal(freeName('foto.jpg', ['foto.jpg']), 'foto-2.jpg');
  assert.equal(freeName('Foto.JPG', ['Foto.jpg', 'foto-2.jpg']), 'foto-3.jpg');
  assert.equal(freeName('foto.png', ['foto.jpg']), 'foto.png');
  assert.equal(freeName('???.png', []), 'bestand.png');
});

test('of the files that were chosen only those are looked at that the piece names', () => {
  const uploads = ['klein.png', 'groot.png', 'in-de-tekst.jpg', 'film.mp4'].map((name) => ({
    name,
    file: new Blob(),
  }));
  const used = usedUploads(
    {
      collection: 'verhalen',
      data: { beeld: { bestand: './groot.png', alt: 'Een oven.', maker: 'Gemeente' } },
      body: '<Beeld bestand="./in-de-tekst.jpg" alt="Brood." maker="Gemeente" />',
    },
    uploads,
  );
  assert.deepEqual(
    used.map(({ name }) => name),
    ['groot.png', 'in-de-tekst.jpg'],
  );
});

/** What reaches the real backend. */
function backendThatTells(told: object[]) {
  return class implements Backend {
    getEntry = () => Promise.reject(new Error('No such file'));
    unpublishedEntry = () => Promise.reject(new Error('No such draft'));
    unpublishedEntryDataFile = () => Promise.reject(new Error('No such file'));
    persistEntry(entry: object): Promise<void> {
      told.push(entry);
      return Promise.resolve();
    }
    deleteFiles(paths: readonly string[]): Promise<void> {
      told.push(paths);
      return Promise.resolve();
    }
  };
}

test('a file that nobody uses is not saved', async () => {
  const told: object[] = [];
  const KeepsFiles = keepsFiles(backendThatTells(told));
  const folder = 'content/verhalen/een-verhaal';
  const dataFiles = [
    {
      path: `${folder}/index.mdx`,
      slug: 'een-verhaal',
      raw: '---\ntitel: X\nbeeld:\n  bestand: ./groot.png\n---\n\n<Beeld bestand="./tekst.jpg" />\n',
    },
  ];
  const assets = ['klein.png', 'groot.png', 'tekst.jpg', 'root.png'].map((name) => ({
    path: `${folder}/${name}`,
  }));
  await new KeepsFiles().persistEntry({ dataFiles, assets }, {});
  assert.deepEqual(told, [{ dataFiles, assets: [assets[1], assets[2]] }]);
});

test('no picture and no page is deleted', async () => {
  const told: object[] = [];
  const backend = new (keepsFiles(backendThatTells(told)))();
  for (const path of ['content/verhalen/x/foto.jpg', 'content/verhalen/x/index.mdx']) {
    await assert.rejects(backend.deleteFiles([path], 'weg'), /in gebruik/);
  }
  assert.deepEqual(told, []);
  await backend.deleteFiles(['content/begrippen/x.yml'], 'weg');
  assert.deepEqual(told, [['content/begrippen/x.yml']]);
});
