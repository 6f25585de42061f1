/** A text of the kit as a Word file: real headings, lists, tables and links, and nothing lost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordDocument, type Stuk } from '#src/kit/word/document.ts';
import { kolombreedten } from '#src/kit/word/tabel.ts';
import type { Opzoeken } from '#src/kit/word/opzoeken.ts';
import type { BlockName } from '#src/model/blokken/index.ts';
import { collections } from '#src/model/index.ts';
import { headingsOf, readWord } from '#tests/fixtures/wordFile.ts';

const STUK: Stuk = {
  titel: 'Brood & <banket>',
  samenvatting: 'Over brood.',
  tekst: 'Een zin.',
  bronnen: [
    {
      titel: 'Het plan',
      uitgever: 'De stad',
      datum: '2021-06',
      adres: 'https://stad.example/plan',
    },
    { titel: 'Een boek', uitgever: 'Een uitgever' },
  ],
  dag: '2026-12-01',
  adres: 'https://site.example/v/bcdfghjk/',
  maker: 'De campagne',
};

const BRON = [{ titel: 'De telling', uitgever: 'De teller' }];
const OPZOEKEN: Opzoeken = {
  begrip: (id) => (id === 'bol' ? begrip() : null),
  cijfer: (id) => (id === 'ovens' ? cijfer() : null),
  grafiek: (id) => (id === 'broden' ? grafiek() : null),
  contact: () => ({ waarvoor: 'Vragen', adres: 'vragen@site.example', wie: 'De redactie' }),
  adres: (naar) => (naar === '/weg/' ? null : new URL(naar, 'https://site.example/hier/').href),
};

async function word(tekst: string) {
  return readWord(await wordDocument({ ...STUK, tekst }, OPZOEKEN));
}

async function textOf(tekst: string): Promise<string[]> {
  const { paragraphs } = await word(tekst);
  const end = paragraphs.findIndex(({ text }) => text === 'Bronnen');
  return paragraphs.slice(2, end).flatMap(({ text }) => (text === '' ? [] : [text]));
}

test('title and headings are headings of Word, and the sources come last', async () => {
  const file = await word('Begin.\n\n## Een kop\n\nTekst.\n\n### Daaronder\n\nMeer.');
  assert.deepEqual(headingsOf(file), [
    '1 Brood & <banket>',
    '2 Een kop',
    '3 Daaronder',
    '2 Bronnen',
  ]);
  assert.deepEqual(
    file.paragraphs.slice(-3).map(({ text }) => text),
    [
      'Het plan, De stad, juni 2021',
      'Een boek, Een uitgever',
      'Uit de campagnekit van De campagne: https://site.example/v/bcdfghjk/. Kopiëren en veranderen mag (CC BY 4.0).',
    ],
  );
});

test('lists are lists: each numbered one starts anew, and one in another is deeper', async () => {
  const file = await word('1. een\n2. twee\n\nTussen.\n\n1. weer een\n   * diep\n\n* punt');
  const items = file.paragraphs.filter(({ list, text }) => list !== null && !text.includes(', '));
  assert.deepEqual(
    items.map(({ text, list }) => [text, list?.level]),
    [
      ['een', '0'],
      ['twee', '0'],
      ['weer een', '0'],
      ['diep', '1'],
      ['punt', '0'],
    ],
  );
  const [first, second, again] = items.map(({ list }) => list?.number);
  assert.equal(first, second);
  assert.notEqual(first, again);
});

test('a table keeps its cells, repeats its headings and has room to write', async () => {
  const file = await word('| Vraag | Antwoord |\n| --- | --- |\n| Wie? |  |');
  assert.deepEqual(file.tables, [
    [
      ['Vraag', 'Antwoord'],
      ['Wie?', ''],
    ],
  ]);
  assert.equal(file.headerRows, 1);
  assert.match(file.parts.get('word/document.xml') ?? '', /<w:trHeight[^>]*w:val="620"/);
});

test('columns fill the line, and a long cell leaves room for a short one', () => {
  const cell = (value: string) => ({
    type: 'tableCell' as const,
    children: [{ type: 'text' as const, value }],
  });
  const [narrow = 0, wide = 0] = kolombreedten([
    { type: 'tableRow', children: [cell('5'), cell('x'.repeat(400))] },
  ]);
  assert.ok(narrow > 1000, String(narrow));
  assert.ok(wide > 3 * narrow, String(wide));
  assert.ok(Math.abs(narrow + wide - 9638) <= 2);
  const [question = 0, answer = 0] = kolombreedten([
    { type: 'tableRow', children: [cell('Vraag'), cell('A')] },
    { type: 'tableRow', children: [cell('Wat merk jij van dat werk?'), cell('')] },
  ]);
  assert.ok(answer >= question, `${String(question)} ${String(answer)}`);
});

test('links lead there from anywhere, and not to what is not on the site', async () => {
  const { links, paragraphs } = await word(
    '[hier](/mbo-straat/), [kop](#een-kop), [elders](https://elders.example/), [mail](mailto:a@b.example) en [weg](/weg/).',
  );
  assert.deepEqual(
    links.slice(0, 4).map(({ text, target }) => `${text} ${target}`),
    [
      'hier https://site.example/mbo-straat/',
      'kop https://site.example/hier/#een-kop',
      'elders https://elders.example/',
      'mail mailto:a@b.example',
    ],
  );
  assert.ok(paragraphs.some(({ text }) => text === 'hier, kop, elders, mail en weg.'));
});

test('letters keep their weight, and signs of the typesetter are those of the page', async () => {
  const { parts, paragraphs } = await word("**vet** *schuin* ~~weg~~ `code` 'zo' -- zo...");
  const xml = parts.get('word/document.xml') ?? '';
  for (const mark of ['<w:b/>', '<w:i/>', '<w:strike/>', 'Courier New']) {
    assert.ok(xml.includes(mark), mark);
  }
  assert.ok(paragraphs.some(({ text }) => text === 'vet schuin weg code ‘zo’ – zo…'));
});

/** Every block: how an author writes it, and what is read of it. */
const BLOCKS: Readonly<Record<BlockName, readonly [tekst: string, gelezen: readonly string[]]>> = {
  Beeld: [
    '<Beeld bestand="./x.jpg" alt="Een oven" maker="Iemand" bijschrift="Warm." />',
    ['Beeld: Een oven', 'Warm. Beeld: Iemand'],
  ],
  Begrip: [
    'Een <Begrip begrip="bol">bol-opleiding</Begrip> volgen.',
    ['Een bol-opleiding (Vooral school) volgen.'],
  ],
  Cijfer: [
    '<Cijfer cijfer="ovens" />',
    ['12 ovens van de stad zijn warm (2023)', 'Ruw geteld.', 'Bron: De telling, De teller'],
  ],
  Citaat: [
    '<Citaat wie="Een bakker" rol="student">Warm hier.</Citaat>',
    ['Warm hier.', 'Een bakker, student'],
  ],
  Contact: [
    '<Contact soort="vragen" />',
    ['Vragen: vragen@site.example', 'Wie dit beantwoordt: De redactie'],
  ],
  Grafiek: [
    '<Grafiek grafiek="broden" />',
    [
      'Broden',
      'Steeds meer brood.',
      'broden per dag (2021 tot en met 2022):',
      '2021: 10\u00a0broden',
      '2022: 20\u00a0broden (voorlopig)',
      'Samen: 30\u00a0broden',
      'Zonder krentenbrood.',
      'Bron: De telling, De teller',
    ],
  ],
  Kader: [
    '<Kader titel="Let op">\n\nHeet.\n\n* en glad\n\n</Kader>',
    ['Let op', 'Heet.', 'en glad'],
  ],
  Knop: ['<Knop tekst="Lees het plan" naar="/plan/" />', ['Lees het plan']],
  Tijdlijn: [
    '<Tijdlijn titel="Hoe het ging">\n\n* **2021** De eerste oven.\n\n</Tijdlijn>',
    ['Hoe het ging', '2021 De eerste oven.'],
  ],
  Video: ['<Video titel="De bakker" adres="https://film.example/1" />', ['Film: De bakker']],
  VraagAntwoord: [
    '<VraagAntwoord vraag="Wat is bol?">\n\nVooral school.\n\n</VraagAntwoord>',
    ['Wat is bol?', 'Vooral school.'],
  ],
};

for (const [name, [tekst, gelezen]] of Object.entries(BLOCKS)) {
  test(`the block ${name} says in Word what it says on the page`, async () => {
    assert.deepEqual(await textOf(tekst), gelezen);
  });
}

test('a button to what is not on the site is not there, nor a figure that is gone', async () => {
  assert.deepEqual(await textOf('<Knop tekst="Weg" naar="/weg/" />'), []);
  assert.deepEqual(await textOf('<Cijfer cijfer="weg" />\n\n<Grafiek grafiek="weg" />'), []);
});

test('what has no place in Word stops the build in Dutch', async () => {
  await assert.rejects(
    word('> Een inspringende regel.'),
    /kent “blockquote” nog niet[^]*src\/kit\/word/,
  );
  await assert.rejects(word('Een ![plaatje](./x.jpg) in een zin.'), /kent “image” nog niet/);
  await assert.rejects(word('<Onbekend />'), /kent “Onbekend” nog niet/);
});

test('the file says that it is Dutch, what it is called and whose it is', async () => {
  const { parts } = await word('Een zin.');
  assert.match(parts.get('word/styles.xml') ?? '', /<w:lang w:val="nl-NL"/);
  const core = parts.get('docProps/core.xml') ?? '';
  assert.match(core, /<dc:title>Brood &amp; &lt;banket&gt;<\/dc:title>/);
  assert.match(core, /<dc:language>nl-NL<\/dc:language>/);
  assert.match(core, /<dc:creator>De campagne<\/dc:creator>/);
  assert.match(core, /<dcterms:modified[^>]*>2026-12-01T00:00:00Z</);
});

test('the same piece is the same file, whatever was made before it', async () => {
  const tekst = Object.values(BLOCKS)
    .map(([block]) => block)
    .join('\n\n');
  const first = await wordDocument({ ...STUK, tekst }, OPZOEKEN);
  await wordDocument({ ...STUK, tekst: '1. iets\n2. [anders](/plan/)' }, OPZOEKEN);
  assert.deepEqual(await wordDocument({ ...STUK, tekst }, OPZOEKEN), first);
});

function begrip() {
  return collections.begrippen.schema.parse({
    ...{ id: 'bol', titel: 'bol', uitleg: 'Vooral school.', bronnen: BRON },
  });
}

function cijfer() {
  return collections.cijfers.schema.parse({
    ...{ id: 'ovens', titel: 'Ovens', groep: 'stad', waarde: '12', eenheid: 'ovens' },
    ...{ waarvan: 'van de stad zijn warm', periode: '2023', kanttekening: 'Ruw geteld.' },
    bronnen: BRON,
  });
}

function grafiek() {
  return collections.grafieken.schema.parse({
    ...{ id: 'broden', titel: 'Broden', groep: 'stad', volgorde: 1, vorm: 'jaren' },
    ...{ zin: 'Steeds meer brood.', waarvan: 'broden per dag', eenheid: 'broden' },
    periode: '2021 tot en met 2022',
    punten: [
      { label: '2021', waarde: 10 },
      { label: '2022', waarde: 20, stand: 'voorlopig' },
    ],
    ...{ totaal: 30, kanttekening: 'Zonder krentenbrood.', bronnen: BRON },
  });
}
