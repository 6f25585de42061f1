/** The command, run as people run it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';

mkdirSync('.cache/proef', { recursive: true });
const folder = path.resolve(mkdtempSync('.cache/proef/'));
after(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(path.join(folder, 'map/.verborgen'), { recursive: true });
const files = {
  'goed.txt': 'De bakker bakt brood.\n',
  'fout.txt': 'Eerst niets.\nWij zoeken hoogopgeleide mensen.\n',
  'map/tekst.md': 'Het woord ‘laagopgeleid’ en `laagopgeleid`.\n\nOnze mbo-leerlingen.\n',
  'map/.verborgen/fout.txt': 'laagopgeleid',
  'map/plaatje.png': 'laagopgeleid',
  'kapot.docx': 'geen zip',
};
for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);

function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [
        'src/build/taalcheck.ts',
        ...words.map((word) => (word.startsWith('-') ? word : path.join(folder, word))),
      ],
      (_error, out, err) =>
        resolve({
          code: child.exitCode ?? -1,
          out: out.replaceAll(folder, ''),
          err: err.replaceAll(folder, ''),
        }),
    );
  });
}

test('a file without errors: 0', async () => {
  const { code, out } = await run('goed.txt');
  assert.equal(code, 0);
  assert.equal(out, '1 bestand: 0 × fout, 0 × let op, 0 × tip, 0 × in een citaat\n');
});

test('an error: its place, the better word, the reason, and 1', async () => {
  const { code, out } = await run('fout.txt');
  assert.equal(code, 1);
  assert.match(
    out,
    /^\/fout\.txt:2:12 {2}FOUT {2}“hoogopgeleide” {2}→ {2}hbo- of wo-opgeleide\n {4}\S.+\(\/taalwijzer\/hoog-en-laagopgeleid\/\)\n/,
  );
});

test('a folder: what can be read in it, without hidden folders; quotations are no errors', async () => {
  const { code, out } = await run('map');
  assert.equal(code, 1);
  assert.match(out, /\/map\/tekst\.md:1:12 {2}CITAAT/);
  assert.match(out, /1 bestand: 1 × fout, 0 × let op, 0 × tip, 1 × in een citaat/);
});

test('as JSON', async () => {
  const { code, out } = await run('fout.txt', '--json');
  assert.equal(code, 1);
  const { versie, bestanden } = JSON.parse(out) as {
    versie: number;
    bestanden: Array<{ treffers: object[] }>;
  };
  assert.equal(versie, 1);
  assert.deepEqual(bestanden[0]?.treffers, [
    {
      regel: 'wzqgvdjm',
      adres: '/taalwijzer/hoog-en-laagopgeleid/',
      ernst: 'fout',
      van: 24,
      tot: 37,
      lijn: 2,
      kolom: 12,
      gevonden: 'hoogopgeleide',
      beter: ['hbo- of wo-opgeleide'],
      citaat: false,
    },
  ]);
});

test('what cannot be read is named, the rest is read: 2', async () => {
  const { code, out, err } = await run('kapot.docx', 'weg.txt', 'fout.txt');
  assert.equal(code, 2);
  assert.match(err, /\/kapot\.docx: Dit bestand is beschadigd/);
  assert.match(err, /\/weg\.txt: Dit bestand is er niet/);
  assert.match(out, /1 × fout/);
});

for (const words of [[], ['--onbekend']]) {
  test(`wrong use is explained: ${words.join(' ') || 'nothing'}`, async () => {
    const { code, err } = await run(...words);
    assert.equal(code, 2);
    assert.match(err, /^Zo werkt het: npm run taalcheck/);
  });
}
