import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { readServingFacts } from '#src/serving/facts.ts';
import {
  FACTS_FILE,
  HOST_HEADERS_FILE,
  HOST_REDIRECTS_FILE,
  NGINX_FILE,
  SITE_FOLDER,
} from '#src/serving/servingFolders.ts';
import { writeServing } from '#src/serving/writeServing.ts';

import { fixtureSettings as settings } from './fixtureSite.ts';

let distDir: string;

beforeEach(() => {
  distDir = mkdtempSync(join(tmpdir(), 'write-serving-'));
  mkdirSync(join(distDir, SITE_FOLDER));
});

afterEach(() => rmSync(distDir, { recursive: true }));

function put(path: string, content: string): void {
  const file = join(distDir, SITE_FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const outputs = [FACTS_FILE, NGINX_FILE, HOST_HEADERS_FILE, HOST_REDIRECTS_FILE];
const readAll = () => outputs.map((file) => readFileSync(join(distDir, file), 'utf8'));
const facts = () => readServingFacts(join(distDir, FACTS_FILE));

test('collects each hash once, sorted, in the same bytes every time', () => {
  put('index.html', '<style>b{}</style><script>b()</script><script>a()</script>');
  put('x/index.html', '<script>b()</script><style>a{}</style>');
  const { findings, warnings } = writeServing({ distDir, moved: [], gone: [], settings });
  assert.deepEqual({ findings, warnings }, { findings: [], warnings: [] });
  const { inlineScriptHashes, inlineStyleHashes } = facts();
  assert.equal(inlineScriptHashes.length, 2);
  assert.equal(inlineStyleHashes.length, 2);
  assert.deepEqual(inlineScriptHashes, [...inlineScriptHashes].sort());
  const first = readAll();
  writeServing({ distDir, moved: [], gone: [], settings });
  assert.deepEqual(readAll(), first);
  for (const hash of [...inlineScriptHashes, ...inlineStyleHashes]) {
    assert.ok(first[1]?.includes(`'${hash}'`) && first[2]?.includes(`'${hash}'`));
  }
});

test('the CMS and the embeds add no hashes to the policy of pages', () => {
  put('index.html', '<p>x</p>');
  put('admin/index.html', '<style>a{}</style><p style="color:red">x</p>');
  put('embed/x/index.html', '<style>b{}</style>');
  const { findings } = writeServing({ distDir, moved: [], gone: [], settings });
  assert.deepEqual(findings, []);
  assert.equal(facts().inlineStyleHashes.length, 1);
});

test('finds what browsers would block, with the file, the line and advice', () => {
  put('index.html', '<p>een</p>\n<p style="color:red">twee</p>');
  put('x/index.html', `<button onclick="${'doe();'.repeat(30)}">x</button>`);
  put('admin/index.html', '<script>a()</script><p onclick="a()">x</p>');
  put('embed/x/index.html', '<script type="application/ld+json">{}</script><script>a()</script>');
  const { findings } = writeServing({ distDir, moved: [], gone: [], settings });
  assert.deepEqual(
    findings.map(({ file, message }) => `${file}: ${message.split('. ')[0] ?? ''}`),
    [
      '/admin/index.html: regel 1: <p onclick="a()"> wordt door de browser genegeerd (CSP)',
      '/admin/index.html: In dit deel van de site mag geen script in de pagina zelf staan ' +
        '(het zijn er 1): de browser voert het niet uit (CSP)',
      '/embed/x/index.html: In dit deel van de site mag geen script in de pagina zelf staan ' +
        '(het zijn er 1): de browser voert het niet uit (CSP)',
      '/index.html: regel 2: <p style="color:red"> wordt door de browser genegeerd (CSP)',
      `/x/index.html: regel 1: <button onclick="${'doe();'.repeat(10)}…"> wordt door de browser ` +
        'genegeerd (CSP)',
    ],
  );
  assert.deepEqual(facts().inlineScriptHashes, []);
});

test('refuses old addresses that do not fit the site, all at once, and writes nothing', () => {
  put('index.html', '<p>x</p>');
  put('nieuw/index.html', '<p>x</p>');
  const moved = [
    { from: '/nieuw/', to: '/' },
    { from: '/a/', to: '/nergens/' },
    { from: '/a.xml', to: '/nergens.xml' },
    { from: '/goed/', to: '/nieuw/' },
  ];
  const hides = 'staat bij de oude adressen, maar op dat adres bestaat ook een pagina';
  const problems = (input: Parameters<typeof writeServing>[0]): string[] => {
    try {
      writeServing(input);
    } catch (error) {
      return String(error)
        .split('\n')
        .map((line) => line.split('. ')[0] ?? '');
    }
    return [];
  };
  assert.deepEqual(problems({ distDir, moved, gone: [], settings }), [
    'Error: De oude adressen kloppen niet:',
    `- /nieuw/ ${hides}`,
    '- /a.xml verwijst naar /nergens.xml, maar die pagina bestaat niet',
    '- /a/ verwijst naar /nergens/, maar die pagina bestaat niet',
  ]);
  assert.deepEqual(problems({ distDir, moved: [], gone: ['/Nieuw/'], settings }), [
    'Error: De oude adressen kloppen niet:',
    `- /Nieuw/ ${hides}`,
  ]);
  assert.deepEqual(readdirSync(distDir), [SITE_FOLDER]);
  assert.deepEqual(readdirSync(join(distDir, SITE_FOLDER)), ['index.html', 'nieuw']);
});

test('a file with facts is read strictly', () => {
  put('index.html', '<p>x</p>');
  writeServing({ distDir, moved: [], gone: [], settings });
  const good = { ...facts() };
  for (const bad of [
    { ...good, extra: 1 },
    { ...good, gone: undefined },
    { ...good, inlineScriptHashes: ["'unsafe-inline'"] },
    { ...good, moved: [{ from: '/a/' }] },
  ]) {
    writeFileSync(join(distDir, FACTS_FILE), JSON.stringify(bad));
    assert.throws(facts);
  }
});
