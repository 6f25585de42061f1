/** The addresses of the site before this one: not known yet, and ready for the day they are. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { settleSite } from '#src/build/ledger.ts';
import { vorigeSite } from '#src/delen/adressen/vorigeSite.ts';
import { redirectTable } from '#src/serving/redirects.ts';
import { HOST_REDIRECTS_FILE, NGINX_FILE, SITE_FOLDER } from '#src/serving/servingFolders.ts';
import { writeServing } from '#src/serving/writeServing.ts';

const NOTHING = { moved: [], gone: [], pieces: [] };

test('an address of the former site leads to the page that took its place, on every host', (context) => {
  const distDir = mkdtempSync(path.join(tmpdir(), 'vorige-site-'));
  context.after(() => rmSync(distDir, { recursive: true }));
  const site = path.join(distDir, SITE_FOLDER);
  mkdirSync(path.join(site, 'archief'), { recursive: true });
  writeFileSync(path.join(site, 'archief/index.html'), '<h1>De vorige site</h1>');

  const old = [{ from: '/Ambities/podium.html', to: '/archief/' }];
  const { moved, gone, problems, ledger } = settleSite(site, NOTHING, [], old);
  assert.deepEqual(problems, []);
  assert.match(ledger, /^\/Ambities\/podium\.html -$/m);
  assert.deepEqual(redirectTable(moved, gone).find('/ambities/podium.html'), {
    status: 301,
    location: '/archief/',
  });
  writeServing({ distDir, moved, gone });
  for (const file of [HOST_REDIRECTS_FILE, NGINX_FILE]) {
    assert.match(
      readFileSync(path.join(distDir, file), 'utf8'),
      /\/Ambities\/podium\.html \/archief\//,
      file,
    );
  }
});

test('what is in the list is a right list of addresses', () => {
  assert.doesNotThrow(() => redirectTable(vorigeSite, []));
});
