import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { maakToets } from '#src/taal/toets.ts';
import type { Tekstsoort, Woordregel } from '#src/taal/woordregel.ts';
import { regel } from './regels.ts';

const OPGELEID = regel({
  id: 'opgeleid',
  vormen: [
    {
      vorm: '(laag|lager|laagst|laagste|hoog|hoger)~(opgeleid|geschoold)[e]',
      beter: ['mbo-opgeleid'],
    },
    { vorm: '(laag|hoog)~opgeleiden', beter: ['mbo’ers', 'mensen met een mbo-diploma'] },
    { vorm: '(laag|hoog)…opgeleid[en]', beter: [] },
  ],
});
const LEERLING = regel({
  id: 'leerling',
  vormen: [{ vorm: '(mbo|roc)-leerling*', beter: ['mbo-student*'] }],
  uitzonderingen: ['*leerling-verpleegkundige*'],
});
const HOOFDLETTERS = regel({
  id: 'hoofdletters',
  vormen: [{ vorm: '=MBO', beter: ['mbo'] }],
  uitzonderingen: ['=MBO (Utrecht|Raad)'],
});
const NIVEAU = regel({
  id: 'niveau',
  ernst: 'let-op',
  vormen: [{ vorm: '(naar|op) [een ](hoger|lager) niveau', beter: [] }],
  alleenBij: ['school*', 'opleiding*'],
  nietBij: ['zwem*'],
});
const ONDERWIJS = regel({
  id: 'onderwijs',
  ernst: 'let-op',
  vormen: [{ vorm: 'hoger onderwijs', beter: ['hbo en wo'] }],
  uitzonderingen: ['wet op het hoger onderwijs'],
});
const TEGENOVER = regel({
  id: 'tegenover',
  vormen: [{ vorm: 'mbo en [het ]hoger onderwijs', beter: ['vervolgonderwijs'] }],
});
const REGELS = [OPGELEID, LEERLING, HOOFDLETTERS, NIVEAU, ONDERWIJS, TEGENOVER];
const toets = maakToets(REGELS);

/** What is found, as `regel: gevonden`; a quotation has `citaat` behind it. */
function gevonden(tekst: string, soort: Tekstsoort = 'tekst'): string[] {
  return toets
    .vind(tekst, soort)
    .map((treffer) => `${treffer.regel.id}: ${treffer.gevonden}${treffer.citaat ? ' citaat' : ''}`);
}

function beterVoor(tekst: string, regels: readonly Woordregel[] = REGELS): readonly string[] {
  return maakToets(regels).vind(tekst, 'tekst')[0]?.beter ?? [];
}

describe('words', () => {
  const cases: Array<[text: string, found: string[]]> = [
    ['Zij is laagopgeleid.', ['opgeleid: laagopgeleid']],
    ['Zij is laag opgeleid.', ['opgeleid: laag opgeleid']],
    ['Zij is laag-opgeleid.', ['opgeleid: laag-opgeleid']],
    ['Zij is laag\u2011opgeleid.', ['opgeleid: laag\u2011opgeleid']],
    ['LAAGOPGELEIDE MENSEN', ['opgeleid: LAAGOPGELEIDE']],
    ['Zij is laag\u00a0 opgeleid.', ['opgeleid: laag\u00a0 opgeleid']],
    ['Zij is laag\nopgeleid.', ['opgeleid: laag\nopgeleid']],
    ['laag-\nopgeleid', ['opgeleid: laag-\nopgeleid']],
    ['laag- \r\n  opgeleid', ['opgeleid: laag- \r\n  opgeleid']],
    ['laagop\u00adgeleid', ['opgeleid: laagop\u00adgeleid']],
    ['laag\u00ad\nopgeleid', ['opgeleid: laag\u00ad\nopgeleid']],
    ['hoog- en laagopgeleiden', ['opgeleid: hoog- en laagopgeleiden']],
    ['laag- en middelbaar opgeleiden', ['opgeleid: laag- en middelbaar opgeleiden']],
    ['laag-, midden- en hoogopgeleiden', ['opgeleid: laag-, midden- en hoogopgeleiden']],
    ['laag-/hoogopgeleid', ['opgeleid: laag-/hoogopgeleid']],
    ['hoog-\nen laagopgeleid', ['opgeleid: hoog-\nen laagopgeleid']],
    ['mbo-leerlingen en de mbo-leerlingenraad', ['leerling: mbo-leerlingen', 'leerling: mbo-leerlingenraad']],
    ['een oud-mbo-leerling', ['leerling: mbo-leerling']],
    ['mbo-\nleerlingen', ['leerling: mbo-\nleerlingen']],
  ]; // prettier-ignore
  for (const [text, found] of cases) {
    test(`finds ${JSON.stringify(text)}`, () => {
      assert.deepEqual(gevonden(text), found);
    });
  }

  const silent = [
    'laaggeletterd en hooggeplaatst',
    'hoog- en laagwater',
    'Het water staat laag. Opgeleid is zij wel.',
    'laag, opgeleid',
    'laag\n\nopgeleid',
    'vmbo-leerlingen',
    'een mbo-leerling-verpleegkundige',
    'https://voorbeeld.nl/laagopgeleid en www.laagopgeleid.nl/x',
    'laagopgeleid@voorbeeld.nl, laagopgeleid.nl, rapport-laagopgeleid.pdf',
    'de mbo-student',
    'De wet op het hoger onderwijs.',
    'MBO Utrecht en de MBO Raad',
    '',
  ];
  for (const text of silent) {
    test(`is silent at ${JSON.stringify(text)}`, () => {
      assert.deepEqual(gevonden(text), []);
    });
  }
});

describe('neighbours', () => {
  test('count in the same sentence, on either side', () => {
    assert.deepEqual(gevonden('Na die opleiding gaat zij naar een hoger niveau.'), [
      'niveau: naar een hoger niveau',
    ]);
    assert.deepEqual(gevonden('Op een hoger niveau leren op school.'), [
      'niveau: Op een hoger niveau',
    ]);
  });
  test('do not count in another sentence or block', () => {
    assert.deepEqual(gevonden('Zij voetbalt op een hoger niveau. De school is dicht.'), []);
    assert.deepEqual(gevonden('Zij voetbalt op een hoger niveau\n\nDe school is dicht'), []);
  });
  test('an abbreviation does not end a sentence', () => {
    assert.deepEqual(gevonden('Naar een hoger niveau, bijv. op school.'), [
      'niveau: Naar een hoger niveau',
    ]);
  });
  test('can silence a rule', () => {
    assert.deepEqual(gevonden('Op school zwemmen zij op een hoger niveau.'), []);
  });
});

describe('two rules in one place', () => {
  test('the graver wins', () => {
    assert.deepEqual(gevonden('mbo en het hoger onderwijs'), [
      'tegenover: mbo en het hoger onderwijs',
    ]);
  });
});

describe('quotations', () => {
  const cases: Array<[text: string, found: string[]]> = [
    ['Zij zei: “ik ben laagopgeleid”.', ['opgeleid: laagopgeleid citaat']],
    ['Zij zei: "ik ben laagopgeleid".', ['opgeleid: laagopgeleid citaat']],
    ['Het woord ‘laagopgeleid’.', ['opgeleid: laagopgeleid citaat']],
    ['Het woord ’laagopgeleid’.', ['opgeleid: laagopgeleid citaat']],
    ["Het woord 'laagopgeleid'.", ['opgeleid: laagopgeleid citaat']],
    ['„laagopgeleid”, «laagopgeleid»', ['opgeleid: laagopgeleid citaat', 'opgeleid: laagopgeleid citaat']],
    ['‘de mbo’er is laagopgeleid’', ['opgeleid: laagopgeleid citaat']],
    ['’s Avonds laagopgeleid’', ['opgeleid: laagopgeleid']],
    ["'s Avonds is hij laagopgeleid, 's morgens niet.", ['opgeleid: laagopgeleid']],
    ["foto's van laagopgeleide oma's", ['opgeleid: laagopgeleide']],
    ['“een citaat” laagopgeleid “nog een”', ['opgeleid: laagopgeleid']],
    ['Een “ die nooit sluit\n\nlaagopgeleid”', ['opgeleid: laagopgeleid']],
  ]; // prettier-ignore
  for (const [text, found] of cases) {
    test(text, () => {
      assert.deepEqual(gevonden(text), found);
    });
  }
});

describe('Markdown', () => {
  const cases: Array<[name: string, text: string, found: string[]]> = [
    ['a heading', '## Laagopgeleid\n\nTekst', ['opgeleid: Laagopgeleid']],
    ['nothing across a heading', '## Hoger\nonderwijs', []],
    ['emphasis in a word', '**laag**opgeleid', ['opgeleid: laag**opgeleid']],
    ['an underscore in a name', 'laag_opgeleid', []],
    ['code', 'de `laagopgeleid` en ``laag`opgeleid``', []],
    ['a fence', '```js\nlaagopgeleid\n```\nna laagopgeleid', ['opgeleid: laagopgeleid']],
    ['struck through', '~~laagopgeleid~~ mbo-opgeleid', []],
    ['the text of a link', '[laagopgeleid](/laagopgeleid/ "x")', ['opgeleid: laagopgeleid']],
    ['a reference', '[laag opgeleid][x]\n\n[x]: https://voorbeeld.nl/laagopgeleid', ['opgeleid: laag opgeleid']],
    ['an alternative text', '![een laagopgeleide man](./a.jpg)', ['opgeleid: laagopgeleide']],
    ['an autolink', '<https://voorbeeld.nl/laagopgeleid>', []],
    ['a quote', '> laagopgeleid\n> en laagopgeleid\n\nlaagopgeleid', ['opgeleid: laagopgeleid citaat', 'opgeleid: laagopgeleid citaat', 'opgeleid: laagopgeleid']],
    ['a table', '| hoger | onderwijs |\n|---|:--|\n| laagopgeleid | x |', ['opgeleid: laagopgeleid']],
    ['a list', '- hoger\n- onderwijs\n1. laagopgeleid', ['opgeleid: laagopgeleid']],
    ['an item over two lines', '- is laag\n  opgeleid', ['opgeleid: laag\n  opgeleid']],
    ['fields above the text', '---\nlaagopgeleid: ja\ntitel: Laagopgeleid\n---\n\nTekst', ['opgeleid: Laagopgeleid']],
    ['an escape', 'laag\\-opgeleid', ['opgeleid: laag\\-opgeleid']],
    ['an entity', 'laag&#8209;opgeleid', ['opgeleid: laag&#8209;opgeleid']],
    ['a block', '<Citaat wie="X">Ik ben laagopgeleid.</Citaat>\n\nlaagopgeleid', ['opgeleid: laagopgeleid citaat', 'opgeleid: laagopgeleid']],
    ['an open tag', 'a <b laagopgeleid', ['opgeleid: laagopgeleid']],
  ]; // prettier-ignore
  for (const [name, text, found] of cases) {
    test(name, () => {
      assert.deepEqual(gevonden(text, 'markdown'), found);
    });
  }
});

describe('HTML', () => {
  const cases: Array<[name: string, text: string, found: string[]]> = [
    ['a tag in a word', 'laag<b>opgeleid</b>', ['opgeleid: laag<b>opgeleid']],
    ['nothing across blocks', '<p>hoger</p><p>onderwijs</p>hoger<br>onderwijs', []],
    ['entities', 'laag&shy;opgeleid en laag&nbsp;opgeleid', ['opgeleid: laag&shy;opgeleid', 'opgeleid: laag&nbsp;opgeleid']],
    ['code, script and style', '<code>laagopgeleid</code><script>laagopgeleid</script><style>laagopgeleid</style>', []],
    ['struck through', '<del>laagopgeleid</del> <s>laagopgeleid</s>', []],
    ['quotations', '<q>laagopgeleid</q><blockquote><p>laagopgeleid</p></blockquote>laagopgeleid', ['opgeleid: laagopgeleid citaat', 'opgeleid: laagopgeleid citaat', 'opgeleid: laagopgeleid']],
    ['the title of a work', '<cite>Laagopgeleid</cite>', ['opgeleid: Laagopgeleid citaat']],
    ['an alternative text', '<img alt="een laagopgeleide man" src="laagopgeleid.png">', ['opgeleid: laagopgeleide']],
    ['no other attribute', '<a href="/laagopgeleid/" class=laagopgeleid data-x="laagopgeleid">x</a>', []],
    ['a comment', '<!-- laagopgeleid -->', []],
    ['an attribute with >', '<a title="a > b" href="x">laagopgeleid</a>', ['opgeleid: laagopgeleid']],
    ['a tag without end', 'laagopgeleid <b', ['opgeleid: laagopgeleid']],
  ]; // prettier-ignore
  for (const [name, text, found] of cases) {
    test(name, () => {
      assert.deepEqual(gevonden(text, 'html'), found);
    });
  }
});

describe('a better word', () => {
  test('fits the form that was found', () => {
    assert.deepEqual(beterVoor('voor laagopgeleiden'), ['mbo’ers', 'mensen met een mbo-diploma']);
  });
  test('takes over a capital', () => {
    assert.deepEqual(beterVoor('Laagopgeleiden werken hier.'), [
      'Mbo’ers',
      'Mensen met een mbo-diploma',
    ]);
  });
  test('takes over the rest of the word', () => {
    assert.deepEqual(beterVoor('de mbo-leerlingenraad'), ['mbo-studentenraad']);
  });
  test('an abbreviation in capitals is no capital, except at the begin of a sentence', () => {
    assert.deepEqual(beterVoor('de MBO-leerlingen', [LEERLING]), ['mbo-studenten']);
    assert.deepEqual(beterVoor('MBO-leerlingen lopen stage', [LEERLING]), ['Mbo-studenten']);
    assert.deepEqual(beterVoor('het MBO', [HOOFDLETTERS]), ['mbo']);
    assert.deepEqual(beterVoor('MBO is leuk', [HOOFDLETTERS]), ['Mbo']);
  });
});

test('a form that cannot be read is named', () => {
  assert.throws(() => maakToets([regel({ vormen: [{ vorm: 'laag(', beter: [] }] })]), {
    message: /De vorm “laag\(” van .* heeft een \( zonder \)\./,
  });
});
