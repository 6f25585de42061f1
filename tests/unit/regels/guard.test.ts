import assert from 'node:assert/strict';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { authorTexts } from '#src/intake/authorTexts.ts';
import { markdownFeatures } from '#src/intake/markdown.ts';
import { guardTexts } from '#src/intake/parser/isolated.ts';
import { beyondLimits } from '#src/regels/guard/limits.ts';
import { hostileTexts } from './hostileTexts.ts';

const canaryFile = path.join(mkdtempSync(path.join(tmpdir(), 'kanarie-')), 'kanarie');
process.env['KANARIE'] = canaryFile;

const canaryIsAlive = () => !('kanarie' in globalThis) && !existsSync(canaryFile);

/** Compiles as Astro does, without the check that comes before it. */
function compile(text: string): unknown {
  return mdxToJs(text, {
    features: markdownFeatures,
    mdastPlugins: [authorTexts],
    jsxImportSource: 'astro',
    fileURL: pathToFileURL('content/verhalen/proef/index.mdx'),
    data: astroData({}),
  });
}

/** What Astro hands to the plugins of a compile. */
function astroData(frontmatter: Record<string, unknown>) {
  return {
    astro: {
      frontmatter,
      headings: [],
      localImagePaths: new Set<string>(),
      remoteImagePaths: new Set<string>(),
    },
  };
}

test('there are at least sixty hostile texts', () => {
  assert.ok(hostileTexts.length >= 60);
});

const reports = await guardTexts(hostileTexts.map(({ text }) => text));

for (const [index, { name, text, says, line = 1 }] of hostileTexts.entries()) {
  test(`refuses: ${name}`, () => {
    const report = reports[index];
    const [remark] = report?.remarks ?? [];
    assert.ok(remark, 'the text was let through');
    assert.match(`${remark.field ?? ''} ${remark.problem}; ${remark.mend}`, says);
    assert.equal(remark.line, line);
    assert.ok(remark.column >= 1);
    assert.ok(canaryIsAlive());
  });

  // What goes beyond the limits never reaches a parser in the build: it could crash it.
  if (beyondLimits(text) === null) {
    test(`refuses while compiling: ${name}`, () => {
      assert.throws(() => compile(text));
      assert.ok(canaryIsAlive());
    });
  }
}

test('refuses a layout field while compiling', () => {
  assert.throws(
    () =>
      mdxToJs('tekst', {
        mdastPlugins: [authorTexts],
        fileURL: pathToFileURL('content/verhalen/proef/index.mdx'),
        data: astroData({ layout: '../kwaad.astro' }),
      }),
    /layout/,
  );
});

const ordinaryTexts: Record<string, string> = {
  'an empty text': '',
  'paragraphs, emphasis and links':
    'Een *mooie* **zin** met [een link](/verhalen/) en [nog een](https://www.utrecht.nl/pad?x=1#y).\n\nMail [ons](mailto:a@b.nl) of [bel](tel:+31302860000).',
  'headings and lists': '## Kop\n\n* een\n* twee\n  * drie\n\n### Kopje\n\n1. een\n2. twee',
  'Dutch signs': 'Zo’n café in ’98, 5 € per stuk; coördinator, ideeën, 20 % en 3 < 4.',
  'a table': '| a | b |\n| --- | --- |\n| 1 | 2 |',
  'encoded braces': 'Schrijf &#123;dit&#125; en \\{dat\\}.',
  'every block':
    '<Citaat wie="Naam" rol="student">\n\nWoorden.\n\n</Citaat>\n\n<Beeld bestand="./foto.jpg" alt="Wat je ziet" maker="Naam" />\n\n<Cijfer cijfer="a" />\n\n<Kader titel="Kop">\n\nTekst met [link](/).\n\n</Kader>\n\n<Tijdlijn titel="Kop">\n\n* **2021** Iets.\n* **2022** Iets.\n\n</Tijdlijn>\n\n<Video titel="Film" adres="https://www.utrecht.nl/" />\n\n<Knop tekst="Verder" naar="/" />\n\n<VraagAntwoord vraag="Waarom?">Daarom.</VraagAntwoord>\n\nEen <Begrip begrip="bol">bol-opleiding</Begrip> volgen.',
  'a block in a list': '* punt\n\n  <Kader titel="a">\n\n  tekst\n\n  </Kader>',
  'quotes inside an attribute': '<Kader titel="De &quot;beste&quot; stad">tekst</Kader>',
  'a line between paragraphs': 'een\n\n---\n\ntwee',
};

for (const [name, text] of Object.entries(ordinaryTexts)) {
  test(`lets through: ${name}`, async () => {
    const [report] = await guardTexts([text]);
    assert.deepEqual(report?.remarks, []);
    assert.doesNotThrow(() => compile(text));
  });
}

test('tells what a text refers to, and where', async () => {
  const [report] = await guardTexts(['Een [link](/a/).\n\n<Cijfer cijfer="b" />']);
  assert.deepEqual(report?.mentions, [
    { line: 1, column: 5, kind: 'link', target: '/a/' },
    { line: 3, column: 1, kind: 'reference', collection: 'cijfers', block: 'Cijfer', target: 'b' },
  ]);
});

after(() => {
  assert.ok(canaryIsAlive());
});
