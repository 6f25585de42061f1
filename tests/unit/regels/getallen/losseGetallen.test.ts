/** Numbers in texts that have no figure. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readContent } from '#src/intake/readContent.ts';
import { losseGetallen } from '#src/regels/getallen/losseGetallen.ts';
import { vindGetallen, waardeVan } from '#src/regels/getallen/vindGetallen.ts';
import { contentFolder, mdx, verhaalLines } from '#tests/fixtures/contentFolder.ts';

const found = (tekst: string): string[] => vindGetallen(tekst).map((getal) => getal.tekst);

suite('what is a number', () => {
  for (const [tekst, getallen] of [
    ['Er waren 26 mbo-studenten, van de 3.700.', ['26', '3.700']],
    ['Het is 28,2% van de inwoners.', ['28,2']],
    ['Samen € 2.850.000 of €5000.', ['2.850.000', '5000']],
    ['1 op de 4 studenten', ['1', '4']],
    ['In 2019 kwam er 600.000 euro.', ['600.000']],
    ['Tussen 15 en 20 mensen', ['15', '20']],
  ] as const) {
    test(tekst, () => {
      assert.deepEqual(found(tekst), getallen);
    });
  }

  for (const tekst of [
    'Op 31 maart en 1 april 2022, dus in 2021-2022 of 2019/20.',
    'Van 1 tot en met 5 mei, van 05.30 uur tot 13:00, of om 9 uur.',
    'De 2e keer, het 900ste jaar.',
    'Bel 030 286 00 00, 06-12345678 of +31 30 2860000.',
    'Mariastraat 12, 3511 AB Utrecht, op nummer 12.',
    'mbo030, SR030, Mbo Tour 030, mbo-4, B1, niveau 4 en versie 2.2',
    '[een link](https://voorbeeld.example/12/34) en <Cijfer cijfer="uit-2022" /> en `15`',
    '1. Het eerste punt van een lijst',
  ]) {
    test(`nothing is counted in: ${tekst}`, () => {
      assert.deepEqual(found(tekst), []);
    });
  }

  test('a number is found where it stands', () => {
    assert.deepEqual(vindGetallen('Op 1 mei kwamen er 26.'), [{ tekst: '26', plek: 19 }]);
  });

  test('the value of a number in Dutch', () => {
    assert.equal(waardeVan('2.850.000'), 2_850_000);
    assert.equal(waardeVan('28,2'), 28.2);
  });
});

test('the list has every number without a block in its text, with file and line', async () => {
  const bron = 'bronnen:\n  - titel: Een bron\n    uitgever: De toets\n';
  const bridge = mdx(
    verhaalLines({ samenvatting: 'samenvatting: Over 12 bruggen.' }),
    'Er deden 26 mensen mee, op 200 plekken.\n\n<Cijfer cijfer="uit" />\n\nEn 31 keken.',
  );
  const lock = mdx(
    verhaalLines({ id: 'id: hjkmnpqr', slug: 'slug: sluis', titel: 'titel: De sluis' }),
    'Hier deden 26 mensen mee.',
  );
  const lineWith = (text: string, words: string): number =>
    text.split('\n').findIndex((line) => line.includes(words)) + 1;
  const folder = contentFolder({
    'cijfers/uit.yml': `id: uit\ntitel: UIT\ngroep: studentenleven\nwaarde: '26'\nwaarvan: deden mee\nperiode: '2022'\nkanttekening: Er waren 200 plekken.\n${bron}`,
    'verhalen/brug/index.mdx': bridge,
    'verhalen/sluis/index.mdx': lock,
  });
  try {
    const { entries, findings } = await readContent(folder.root);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      losseGetallen(entries).map(({ file, line, getal, zelfde }) => [
        file.replace(/^.*content\//, ''),
        line,
        getal,
        zelfde,
      ]),
      [
        ['verhalen/brug/index.mdx', lineWith(bridge, '12 bruggen'), '12', []],
        ['verhalen/brug/index.mdx', lineWith(bridge, 'En 31'), '31', []],
        ['verhalen/sluis/index.mdx', lineWith(lock, 'Hier deden'), '26', ['cijfers/uit']],
      ],
    );
  } finally {
    folder.remove();
  }
});
