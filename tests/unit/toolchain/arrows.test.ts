/** The arrows between folders, held against the linter as it runs. */
import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { ESLint } from 'eslint';

const allowed: ReadonlyArray<readonly [file: string, imported: string]> = [
  ['src/model/formats.ts', '../clock.ts'],
  ['src/model/collections/verhalen.ts', '../fieldKinds.ts'],
  ['src/regels/judge.ts', '#src/model/index.ts'],
  ['src/regels/editorial/links.ts', '../content.ts'],
  ['src/intake/readContent.ts', '#src/regels/finding.ts'],
  ['src/intake/readContent.ts', '#src/contentRoot.ts'],
  ['src/bieb/index.ts', 'astro:content'],
  ['src/content.config.ts', 'astro:content'],
  ['src/content.config.ts', './intake/loader.ts'],
  ['src/serving/csp.ts', '../settings.ts'],
  ['src/build/build.ts', '#src/intake/judgeContent.ts'],
  ['src/components/kop/Kop.astro', '#src/bieb/index.ts'],
  ['src/components/inhoud/Inhoud.astro', '../blokken/Citaat.astro'],
  ['src/components/inhoud/BeeldVanStuk.astro', 'astro:assets'],
  ['src/components/blokken/Cijfer.astro', '#src/model/blokken/index.ts'],
  ['src/components/blokken/Cijfer.astro', '../../model/blokken/index.ts'],
  ['src/components/blokken/Cijfer.astro', './cijfer.css'],
  ['src/components/meenemen/atelier.ts', '../../styles/brand.css?raw'],
  ['src/kit/word/document.ts', '#src/intake/markdown.ts'],
  ['src/kit/pakket/tekeningen.ts', '../../components/meenemen/paden.ts'],
  ['src/pages/campagnekit/index.astro', '#src/kit/wordbestand.ts'],
  ['src/layouts/Page.astro', '../styles/base.css'],
  ['src/pages/nieuws/[slug].astro', '../../layouts/Stuk.astro'],
  ['src/pages/sitemap.xml.ts', '#src/settings.ts'],
  ['cms/main.ts', '#src/regels/guard/check.ts'],
  ['cms/main.ts', '../src/components/blokken/Citaat.astro'],
];

const refused: ReadonlyArray<readonly [file: string, imported: string]> = [
  ['src/model/formats.ts', '../regels/judge.ts'],
  ['src/model/collections/verhalen.ts', '#src/bieb/index.ts'],
  ['src/model/index.ts', 'astro:content'],
  ['src/model/index.ts', '#tests/fixtures/contentFolder.ts'],
  ['src/regels/judge.ts', '#src/intake/readContent.ts'],
  ['src/regels/editorial/links.ts', '../../settings.ts'],
  ['src/intake/readContent.ts', '#src/bieb/index.ts'],
  ['src/intake/parser/process.ts', '../../serving/csp.ts'],
  ['src/bieb/index.ts', '#src/regels/publication.ts'],
  ['src/bieb/index.ts', '../intake/readContent.ts'],
  ['src/serving/csp.ts', '../model/index.ts'],
  ['src/build/build.ts', '#src/bieb/index.ts'],
  ['src/build/build.ts', '../layouts/Page.astro'],
  ['src/components/kop/Kop.astro', '#src/regels/judge.ts'],
  ['src/components/kop/Kop.astro', '../../layouts/Page.astro'],
  ['src/components/kop/Kop.astro', '../../styles/brand.css?raw'],
  ['src/components/meenemen/atelier.ts', '../../layouts/Page.astro'],
  ['src/components/kop/Kop.astro', 'astro:content'],
  ['src/components/blokken/Cijfer.astro', '#src/bieb/index.ts'],
  ['src/components/blokken/Cijfer.astro', '#src/settings.ts'],
  ['src/components/blokken/Cijfer.astro', '../label/Label.astro'],
  ['src/components/blokken/Cijfer.astro', 'astro:assets'],
  ['src/kit/wordbestand.ts', '../layouts/Page.astro'],
  ['src/kit/wordbestand.ts', '#src/settings.ts'],
  ['src/components/kit/Kitlijst.astro', '#src/kit/wordbestand.ts'],
  ['src/layouts/Page.astro', '../pages/index.astro'],
  ['src/layouts/Page.astro', '#src/serving/csp.ts'],
  ['src/pages/index.astro', '#src/intake/readContent.ts'],
  ['src/pages/nieuws/[slug].astro', '../../regels/judge.ts'],
  ['src/pages/sitemap.xml.ts', 'astro:content'],
  ['src/content.config.ts', './bieb/index.ts'],
  ['src/settings.ts', './clock.ts'],
  ['cms/main.ts', '#src/bieb/index.ts'],
  ['cms/main.ts', '../src/intake/readContent.ts'],
];

suite('imports between folders', () => {
  let eslint: ESLint;

  before(() => {
    eslint = new ESLint({
      // Only the rules about imports: the snippets are no files that types could be found for.
      ruleFilter: ({ ruleId }) =>
        ['no-restricted-imports', 'no-restricted-syntax'].includes(ruleId),
      overrideConfig: {
        languageOptions: { parserOptions: { projectService: false, project: false } },
      },
    });
  });

  for (const [file, imported] of allowed) {
    test(`${file} may import ${imported}`, async () => {
      assert.deepEqual(await rulesBroken(file, `import '${imported}';`), []);
      assert.deepEqual(await rulesBroken(file, `export * from '${imported}';`), []);
    });
  }

  for (const [file, imported] of refused) {
    test(`${file} may not import ${imported}`, async () => {
      const rule = ['no-restricted-imports'];
      assert.deepEqual(await rulesBroken(file, `import '${imported}';`), rule);
      assert.deepEqual(await rulesBroken(file, `export * from '${imported}';`), rule);
    });
  }

  test('an import inside an expression cannot slip past the arrows', async () => {
    const rule = ['no-restricted-syntax'];
    const file = 'src/model/index.ts';
    assert.deepEqual(await rulesBroken(file, `await import('../bieb/index.ts');`), rule);
    assert.deepEqual(await rulesBroken(file, `type Bieb = import('../bieb/index.ts').Bieb;`), rule);
  });

  test('only the clock knows what time it is', async () => {
    for (const code of ['new Date();', 'Date.now();', 'Date();']) {
      assert.deepEqual(
        await rulesBroken('src/bieb/index.ts', code),
        ['no-restricted-syntax'],
        code,
      );
      assert.deepEqual(
        await rulesBroken('src/build/start.ts', code),
        ['no-restricted-syntax'],
        code,
      );
      assert.deepEqual(await rulesBroken('src/clock.ts', code), [], code);
    }
    assert.deepEqual(await rulesBroken('src/bieb/index.ts', `new Date('2026-11-23');`), []);
  });

  async function rulesBroken(filePath: string, code: string): Promise<Array<string | null>> {
    const text = filePath.endsWith('.astro') ? `---\n${code}\n---\n` : `${code}\n`;
    const results = await eslint.lintText(text, { filePath });
    return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  }
});
