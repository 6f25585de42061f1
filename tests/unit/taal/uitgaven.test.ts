/** The rules for other tools: textlint is really run; Vale's files are held against its documentation. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { createLinter, loadTextlintrc } from 'textlint';
import { parse } from 'yaml';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { woordregels } from '#src/regels/editorial/woordkeuzes.ts';
import { alsPrh } from '#src/taal/uitgaven/prh.ts';
import { regelsVoorPatronen } from '#src/taal/uitgaven/regelsVoorPatronen.ts';
import { valeBestanden, valePakket } from '#src/taal/uitgaven/vale.ts';

const { live } = await judgeContent();
const regels = woordregels(live);
const voorbeelden = new Map(
  live.flatMap((entry) =>
    entry.collection === 'woordkeuzes' ? [[entry.data.id, entry.data.voorbeelden] as const] : [],
  ),
);
const GIDS = 'https://voorbeeld.example';

describe('textlint', () => {
  async function linter(context: { after: (tidy: () => void) => void }) {
    mkdirSync('.cache/proef', { recursive: true });
    const folder = path.resolve(mkdtempSync('.cache/proef/'));
    context.after(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(path.join(folder, 'prh.yml'), alsPrh(regels, 'Een proef'));
    const config = path.join(folder, '.textlintrc.json');
    writeFileSync(config, JSON.stringify({ rules: { prh: { rulePaths: ['./prh.yml'] } } }));
    return createLinter({ descriptor: await loadTextlintrc({ configFilePath: config }) });
  }

  test('reports words with the better one, and mends them', async (context) => {
    const tool = await linter(context);
    const text = 'Wij zoeken hoogopgeleide mensen. De mboers en het MBO doen mee.';
    const { messages } = await tool.lintText(text, 'proef.txt');
    assert.deepEqual(
      messages.map(({ range: [begin] }) => text.slice(begin).split(/[ .]/, 1)[0]),
      ['hoogopgeleide', 'mboers', 'MBO'],
    );
    assert.match(messages[0]?.message ?? '', /hbo- of wo-opgeleide/);
    const { output } = await tool.fixText(text, 'proef.txt');
    assert.equal(output, 'Wij zoeken hbo- of wo-opgeleide mensen. De mbo’ers en het mbo doen mee.');
  });

  test('is silent at names and at look-alikes', async (context) => {
    const tool = await linter(context);
    const text =
      'MBO Utrecht en de MBO Raad gaan over vmbo-leerlingen. Zij werkt op een hogeschool.';
    assert.deepEqual((await tool.lintText(text, 'proef.txt')).messages, []);
  });
});

describe('Vale', () => {
  // https://vale.sh/docs/styles and https://vale.sh/docs/checks/existence
  const KEYS = [
    'extends', 'message', 'description', 'link', 'level', 'scope', 'ignorecase', 'nonword', 'tokens', 'exceptions',
  ]; // prettier-ignore
  const files = valeBestanden(regels, GIDS);
  const rules = [...files].filter(([name]) => name.endsWith('.yml'));

  test('has a file for every rule, and a meta file', () => {
    assert.equal(rules.length, regels.length);
    assert.deepEqual(Object.keys(JSON.parse(files.get('meta.json') ?? '{}') as object), [
      'vale_version',
      'feed',
    ]);
  });

  for (const [name, text] of rules) {
    test(`${name} has only keys that Vale knows, with values of their kinds`, () => {
      const rule = parse(text) as Record<string, unknown>;
      assert.deepEqual(
        Object.keys(rule).filter((key) => !KEYS.includes(key)),
        [],
      );
      assert.equal(rule['extends'], 'existence');
      assert.match(String(rule['level']), /^(?:error|warning|suggestion)$/);
      assert.match(String(rule['message']), /%s/);
      assert.match(String(rule['link']), /^https:\/\/voorbeeld\.example\/taalwijzer\/[^/]+\/$/);
      assert.ok(Array.isArray(rule['tokens']) && rule['tokens'].length > 0);
    });
  }

  test('the package holds the style in a folder, and is the same every time', () => {
    const pakket = valePakket(regels, GIDS);
    assert.deepEqual(pakket, valePakket(regels, GIDS));
    const inhoud = unzipSync(pakket);
    assert.equal(Object.keys(inhoud).length, files.size);
    const eerste = inhoud['UtrechtseMbo/hoog-en-laagopgeleid.yml'];
    assert.ok(eerste);
    assert.equal(strFromU8(eerste), files.get('hoog-en-laagopgeleid.yml'));
  });
});

for (const { naam, patronen, uitzonderingen, regel } of regelsVoorPatronen(regels)) {
  test(`the expressions of ${naam} find its own examples, and not the better ones`, () => {
    const alle = patronen.map(({ patroon, precies }) => new RegExp(patroon, precies ? 'u' : 'iu'));
    for (const { patroon } of uitzonderingen) assert.doesNotThrow(() => new RegExp(patroon, 'u'));
    for (const { niet, wel } of voorbeelden.get(regel.id) ?? []) {
      assert.ok(
        alle.some((expressie) => expressie.test(niet)),
        niet,
      );
      assert.ok(!alle.some((expressie) => expressie.test(wel)), wel);
    }
  });
}
