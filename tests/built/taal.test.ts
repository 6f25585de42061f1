/** Every page of the site, the guide itself too, passes the check that it offers to others. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import type { Regelbestand } from '#src/taal/regelbestand.ts';
import { maakToets } from '#src/taal/toets.ts';
import { SITE, builtPages } from './pages.ts';

const bestand = JSON.parse(
  readFileSync(path.join(SITE, 'taalwijzer/regels.json'), 'utf8'),
) as Regelbestand;
const toets = maakToets(bestand.regels);

test('the file with the rules says what it is and may be used for', () => {
  assert.equal(bestand.versie, 1);
  assert.equal(bestand.licentie.naam, 'CC BY 4.0');
  assert.match(bestand.gemaakt, /^\d{4}-\d{2}-\d{2}$/);
  assert.ok(bestand.regels.length >= 30);
});

for (const { address, html } of builtPages()) {
  test(`${address} has no word that the taalwijzer calls wrong`, () => {
    const fouten = toets
      .vind(html, 'html')
      .filter(({ regel, citaat }) => regel.ernst === 'fout' && !citaat)
      .map(({ gevonden, van }) => `${gevonden}: …${html.slice(Math.max(0, van - 60), van + 60)}…`);
    assert.deepEqual(fouten, []);
  });
}
