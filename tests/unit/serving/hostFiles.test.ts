import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isHidden } from '#src/serving/hiddenPaths.ts';
import { hostLimitWarnings } from '#src/serving/hostLimits.ts';
import { headersFor } from '#src/serving/policy.ts';
import { HOST_HEADERS_FILE, HOST_REDIRECTS_FILE } from '#src/serving/servingFolders.ts';

import { fixtureFiles, fixtureSettings, makeFixtureSite } from './fixtureSite.ts';

const site = makeFixtureSite();
after(() => site.remove());

const headersFile = readFileSync(join(site.dist, HOST_HEADERS_FILE), 'utf8');
const redirectsFile = readFileSync(join(site.dist, HOST_REDIRECTS_FILE), 'utf8');

/** Reads `_headers` as Cloudflare Pages does: what is said twice is joined with a comma. */
function headersAt(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const block of headersFile.split('\n\n')) {
    const [pattern = '', ...lines] = block.trimEnd().split('\n');
    const matches = pattern.endsWith('*')
      ? path.startsWith(pattern.slice(0, -1))
      : path === pattern;
    for (const line of matches ? lines : []) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      assert.notEqual(name, '', `not a header: ${line}`);
      found[name] = name in found ? `${found[name]}, ${value}` : value;
    }
  }
  return found;
}

const addresses = Object.keys(fixtureFiles)
  .filter((path) => !isHidden(path))
  .flatMap((path) => (path.endsWith('/index.html') ? [path, path.slice(0, -10)] : [path]));

for (const path of addresses) {
  test(`_headers: ${path} gets what our own server sends`, () => {
    const { 'Content-Type': type, ...headers } = headersAt(path);
    assert.deepEqual(headers, headersFor(path, site.facts, fixtureSettings));
    const fixed = path === '/.well-known/security.txt';
    assert.equal(type, fixed ? 'text/plain; charset=utf-8' : undefined);
  });
}

test('_headers: an unknown address gets what is the same everywhere', () => {
  const names = Object.keys(headersAt('/bestaat-niet/'));
  assert.deepEqual(names, [
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Permissions-Policy',
  ]);
});

test('_redirects: one line for each old address', () => {
  assert.equal(
    redirectsFile,
    [
      '/embed/oud /embed/abc123/ 301',
      '/embed/oud/ /embed/abc123/ 301',
      '/verhalen/oud /verhalen/nieuw/ 301',
      '/verhalen/oud/ /verhalen/nieuw/ 301',
      '/verhalen/tussen /verhalen/nieuw/ 301',
      '/verhalen/tussen/ /verhalen/nieuw/ 301',
      '/ambassadeurs/weg /410.html 410',
      '/ambassadeurs/weg/ /410.html 410',
      '/embed/weg /embed/410.html 410',
      '/embed/weg/ /embed/410.html 410',
      '',
    ].join('\n'),
  );
});

test('a site that fits on every host has no warnings', () => {
  assert.deepEqual(hostLimitWarnings(headersFile, redirectsFile), []);
});

test('says what does not fit on Cloudflare Pages', () => {
  const blocks = Array.from({ length: 101 }, (_, n) => `/map${n}/*\n  A: b\n`).join('\n');
  const longLine = `${blocks}\n/x/*\n  A: ${'b'.repeat(2000)}\n`;
  const redirects = Array.from({ length: 2001 }, (_, n) => `/a${n} /b/ 301\n`).join('');
  assert.deepEqual(
    hostLimitWarnings(longLine, redirects).map((warning) => warning.split(';')[0]),
    [
      'Er zijn 102 blokken in _headers',
      'Er zijn 2005 tekens op een regel van _headers',
      'Er zijn 2001 regels in _redirects',
    ],
  );
});
