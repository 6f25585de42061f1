import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { nginxConfig, PLACEHOLDER_PLACE } from '#src/serving/nginx.ts';
import { blockOf, nginxString } from '#src/serving/nginxSyntax.ts';
import { headersFor, pathRules } from '#src/serving/policy.ts';
import { redirectTable } from '#src/serving/redirects.ts';

import { fixtureFiles, fixtureSettings, makeFixtureSite } from './fixtureSite.ts';

const site = makeFixtureSite();
after(() => site.remove());

const rules = pathRules(site.facts, fixtureSettings);
const redirects = redirectTable(site.facts.moved, site.facts.gone);
const config = nginxConfig(rules, redirects);

interface NginxMap {
  readonly source: string;
  readonly entries: ReadonlyArray<readonly [string, string]>;
}

/** A word of the configuration without the quotes that may stand around it. */
const word = (text: string): string =>
  text.replace(/^"(.*)"$/, '$1').replaceAll(String.raw`\"`, '"');

const maps = new Map<string, NginxMap>(
  [...config.matchAll(/^map (".*?"|\S+) (\$\w+) \{\n([^}]*)\}/gm)].map(
    ([, source = '', variable = '', body = '']) => {
      const lines = [...body.matchAll(/^ {2}(".*?"|\S+) (".*"|\S+);$/gm)];
      const entries = lines.map(([, key = '', value = '']) => [word(key), word(value)] as const);
      return [variable, { source: word(source), entries }];
    },
  ),
);

/** The value of a text with variables, for a path and a status: nginx's own rules for maps. */
function evaluate(text: string, path: string, status: number): string {
  return text.replaceAll(/\$\w+/g, (variable) => {
    if (variable === '$uri') return path;
    if (variable === '$status') return String(status);
    const map = maps.get(variable);
    assert.ok(map, `${variable} is not defined`);
    const input = evaluate(map.source, path, status);
    const exact = map.entries.find(([key]) => key !== 'default' && key === input);
    const pattern = map.entries.find(
      ([key]) => key.startsWith('~') && new RegExp(key.slice(1)).test(input),
    );
    const otherwise = map.entries.find(([key]) => key === 'default');
    return (exact ?? pattern ?? otherwise)?.[1] ?? '';
  });
}

const addedHeaders = [...config.matchAll(/^ {2}add_header ([\w-]+) (".*"|\S+) always;$/gm)];

test('every header stands in the server block, once, and is sent with errors too', () => {
  assert.equal(config.match(/add_header/g)?.length, addedHeaders.length);
  const names = addedHeaders.map(([, name]) => name);
  assert.equal(new Set(names).size, names.length);
});

for (const path of [
  ...Object.keys(fixtureFiles),
  '/',
  '/embed/weg/',
  '/_astro/weg.css',
  '/embed',
]) {
  test(`the maps give ${path} what our own server sends`, () => {
    for (const status of [200, 206, 301, 304, 404, 405, 410, 416]) {
      const sent = addedHeaders
        .map(([, name = '', value = '']) => [name, evaluate(word(value), path, status)] as const)
        .filter(([, value]) => value !== '');
      assert.deepEqual(
        Object.fromEntries(sent),
        headersFor(path, site.facts, fixtureSettings, status),
        `${path} ${status}`,
      );
    }
  });
}

test('the maps know the old addresses', () => {
  assert.equal(evaluate('$site_moved_to', '/verhalen/oud', 200), '/verhalen/nieuw/');
  assert.equal(evaluate('$site_gone', '/ambassadeurs/weg/', 200), '/410.html');
  assert.equal(evaluate('$site_moved_to$site_gone', '/verhalen/', 200), '');
});

test('the place stands at the top, and is all that names a folder of the host', () => {
  const other = { listen: ['127.0.0.1:8080'], serverName: 'site.example', root: '/srv/www' };
  const moved = nginxConfig(rules, redirects, other);
  assert.match(
    moved,
    /^server \{\n {2}listen 127\.0\.0\.1:8080;\n {2}server_name site\.example;\n {2}root "\/srv\/www";$/m,
  );
  assert.ok(!moved.includes(PLACEHOLDER_PLACE.root));
  assert.ok(!config.includes(site.root));
});

test('refuses a value that nginx would read as something else', () => {
  assert.equal(nginxString(String.raw`a "b" \c`), String.raw`"a \"b\" \\c"`);
  for (const value of ['$host', 'a\nb', 'a\rb']) {
    assert.throws(() => nginxString(value), /nginx kan deze waarde niet bevatten/);
  }
  assert.throws(() => nginxString('x'.repeat(4001)), /te lang voor nginx/);
});

test('blocks in blocks are indented', () => {
  assert.equal(
    blockOf('a', ['b;', '', blockOf('c', ['d;'])]),
    'a {\n  b;\n\n  c {\n    d;\n  }\n}\n',
  );
});
