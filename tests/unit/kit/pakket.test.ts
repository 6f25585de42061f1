/** Zips to take along: the same bytes everywhere, and a note that says what is in them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { strToU8, unzipSync } from 'fflate';
import { inpakken } from '#src/kit/pakket/inpakken.ts';
import { leesmij } from '#src/kit/pakket/leesmij.ts';

const FILES = [
  ['map/LEESMIJ.txt', strToU8('Lees mij. '.repeat(100))],
  ['map/plaatje.png', strToU8('al ingepakt '.repeat(100))],
] as const;

test('what goes in comes out, in order; what was packed already is not packed again', () => {
  const zip = inpakken(FILES);
  const found = unzipSync(zip);
  assert.deepEqual(Object.keys(found), ['map/LEESMIJ.txt', 'map/plaatje.png']);
  assert.deepEqual(found['map/plaatje.png'], FILES[1][1]);
  assert.ok(zip.byteLength > FILES[1][1].byteLength && zip.byteLength < 2 * 1100);
});

test('a zip is the same in every time zone', () => {
  const program = `
    import { createHash } from 'node:crypto';
    import { inpakken } from '#src/kit/pakket/inpakken.ts';
    const files = [['map/a.txt', new Uint8Array([1, 2, 3])]];
    console.log(createHash('sha256').update(inpakken(files)).digest('hex'));`;
  const hashIn = (TZ: string) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }).trim();
  const here = createHash('sha256')
    .update(inpakken([['map/a.txt', new Uint8Array([1, 2, 3])]]))
    .digest('hex');
  assert.equal(hashIn('America/Los_Angeles'), here);
  assert.equal(hashIn('Pacific/Auckland'), here);
});

test('the note names every text, counts the rest and says whom to name', () => {
  const note = leesmij({
    voorWie: 'Voor scholen',
    teksten: [{ naam: 'les.docx', titel: 'Een les' }],
    bijlagen: new Map([['tekeningen', 18]]),
    adres: 'https://site.example/campagnekit/',
    vermelding: 'Tekening: de campagne, CC BY 4.0',
    campagne: 'De campagne',
  });
  for (const words of [
    'Campagnekit: voor scholen',
    'les.docx: Een les',
    'tekeningen/ (18 bestanden)',
    'Tekening: de campagne, CC BY 4.0',
    'https://site.example/campagnekit/',
  ]) {
    assert.ok(note.includes(words), words);
  }
  assert.doesNotMatch(note, /(?<!\r)\n/);
});
