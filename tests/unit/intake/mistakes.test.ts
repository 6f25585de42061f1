import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFinding } from '#src/regels/finding.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import {
  agendaLines,
  ambassadeurLines,
  contentFolder,
  gevelLines,
  mdx,
  oproepLines,
  photo,
  vakFiles,
  verhaalLines,
} from '#tests/fixtures/contentFolder.ts';
import type { Files } from '#tests/fixtures/contentFolder.ts';

const VANDAAG = '2026-11-23';
const STORY = 'verhalen/brug/index.mdx';

/** A mistake, and the start of the one message it must give, without the folder of the test. */
interface Mistake {
  readonly name: string;
  readonly files: Files;
  readonly says: string;
}

const story = (change: Record<string, string | null>, body?: string): Files => ({
  [STORY]: mdx(verhaalLines(change), body),
});
const smallPhoto = await photo(300, 200, 'red');
const picture = 'beeld:\n  bestand: ./foto.jpg\n  alt: Een rood vlak\n  maker: De toets';

const house = (change: Record<string, string | null>): Files => ({
  ...vakFiles,
  'gevels/een/index.mdx': mdx(gevelLines()),
  'gevels/twee/index.mdx': mdx(
    gevelLines({
      id: 'id: hjkmnpqr',
      slug: 'slug: het-tweede-huis',
      titel: 'titel: Het tweede huis',
      uur: "uur: '08:15'",
      bouw: bouw({}),
      inrichting: 'inrichting:\n  grap: egel',
      ...change,
    }),
  ),
});
const bouw = (change: { breedte?: number; muur?: string }): string =>
  `bouw:\n  geveltype: klok\n  breedte: ${String(change.breedte ?? 144)}\n  verdiepingen: 2\n  muur: ${change.muur ?? 'wit'}\n  deur: gracht`;

const event = (change: Record<string, string | null>): Files => ({
  'agenda/middag/index.mdx': mdx(agendaLines(change)),
});
const call = (change: Record<string, string | null>): Files => ({
  ...vakFiles,
  'oproepen/een/index.mdx': mdx(oproepLines(change)),
});
const milestone = (lines: string): Files => ({
  'mijlpalen/een.yml': `id: een\ntitel: Een\nwat: Een proef.\n${lines}\nstatus: gebeurd\nsoort: plan\nbronnen:\n  - titel: Een proefbron\n    uitgever: De toets\n`,
});

const mistakes: readonly Mistake[] = [
  {
    name: 'an event that ends before it starts',
    files: event({ einddatum: "einddatum: '2026-12-09'" }),
    says: 'agenda/middag/index.mdx:20\n  Laatste dag (einddatum) de laatste dag (2026-12-09) komt voor de eerste (2026-12-10).\n  Zo los je het op: verbeter een van de twee dagen,',
  },
  {
    name: 'an event with its hours the wrong way round',
    files: event({ eindtijd: "eindtijd: '14:00'" }),
    says: 'agenda/middag/index.mdx:8\n  Eindtijd (eindtijd) het eindigt om 14:00, maar begint pas om 15:00.',
  },
  {
    name: 'an event that ends at an hour and starts at none',
    files: event({ begintijd: null }),
    says: 'agenda/middag/index.mdx:7\n  Eindtijd (eindtijd) er is een eindtijd, maar geen begintijd.',
  },
  {
    name: 'an event of days that starts at an hour and ends at none',
    files: event({ eindtijd: null, einddatum: "einddatum: '2026-12-11'" }),
    says: 'agenda/middag/index.mdx:2\n  Eindtijd (eindtijd) het duurt meer dagen en heeft een begintijd, maar geen eindtijd.',
  },
  {
    name: 'an event to register for, nowhere',
    files: event({ aanmelden: 'aanmelden: nodig' }),
    says: 'agenda/middag/index.mdx:2\n  Waar aanmelden (aanmeldlink) aanmelden is nodig, maar er staat niet waar dat kan.\n  Zo los je het op: vul het adres in, zoals https://… of mailto:…, of zet aanmelden op niet nodig.',
  },
  {
    name: 'an event to register for when it is over',
    files: event({
      aanmelden: 'aanmelden: nodig',
      aanmeldenTot: "aanmeldenTot: '2026-12-11'",
      aanmeldlink: 'aanmeldlink: https://voorbeeld.example/',
    }),
    says: 'agenda/middag/index.mdx:20\n  Aanmelden tot en met (aanmeldenTot) aanmelden kan tot en met 2026-12-11, maar dan is het al voorbij.',
  },
  {
    name: 'an event that says where to register, and that nobody has to',
    files: event({ aanmeldlink: 'aanmeldlink: https://voorbeeld.example/' }),
    says: 'agenda/middag/index.mdx:20\n  Waar aanmelden (aanmeldlink) is ingevuld, terwijl aanmelden niet nodig is.',
  },
  {
    name: 'an event that says until when to register, and that nobody has to',
    files: event({ aanmeldenTot: "aanmeldenTot: '2026-12-09'" }),
    says: 'agenda/middag/index.mdx:20\n  Aanmelden tot en met (aanmeldenTot) is ingevuld, terwijl aanmelden niet nodig is.\n  Zo los je het op: zet aanmelden op nodig, of maak dit veld leeg.',
  },
  {
    name: 'a figure that is another number than the plot that shows it',
    files: {
      'cijfers/proef.yml':
        "id: proef\ntitel: Proef\ngroep: mensen\nwaarde: '11'\nwaarvan: de proef\nperiode: '2026'\ngrafiek: proefgrafiek\nbronnen:\n- titel: Een proefbron\n  uitgever: De toets\n",
      'grafieken/proefgrafiek.yml':
        "id: proefgrafiek\ntitel: Proefgrafiek\ngroep: mensen\nvolgorde: 1\nvorm: tellen\nteken: mensen\nzin: Je ziet de proef.\nwaarvan: de proef\neenheid: mensen\nperiode: '2026'\npunten:\n- label: proef\n  waarde: 12\nkanttekening: Dit is een proef.\nbronnen:\n- titel: Een proefbron\n  uitgever: De toets\n",
    },
    says: 'cijfers/proef.yml:4\n  Waarde (waarde) “11” staat niet in de grafiek “Proefgrafiek” (grafieken/proefgrafiek.yml).',
  },
  {
    name: 'a call that closes before it opens',
    files: call({ sluit: "sluit: '2026-10-31'" }),
    says: 'oproepen/een/index.mdx:7\n  Open tot en met (sluit) de oproep sluit (2026-10-31) voordat hij opengaat (2026-11-01).',
  },
  {
    name: 'a call for a school year that is none',
    files: call({ schooljaar: 'schooljaar: 2026-2028' }),
    says: 'oproepen/een/index.mdx:12\n  Schooljaar (schooljaar) “2026-2028” is geen schooljaar.\n  Zo los je het op: schrijf twee jaren na elkaar met een streepje, zoals 2026-2027.',
  },
  {
    name: 'a call without a sector',
    files: call({ sectoren: null }),
    says: 'oproepen/een/index.mdx:2\n  Sectoren (sectoren) er is geen sector gekozen.',
  },
  {
    name: 'a milestone without a year',
    files: milestone('datum: onbekend'),
    says: 'mijlpalen/een.yml:4\n  Datum (datum) zonder jaar heeft een mijlpaal geen plek op de tijdlijn.',
  },
  {
    name: 'a milestone whose words name another year',
    files: milestone("datum: '2022-03'\ndatumInWoorden: voorjaar 2021"),
    says: 'mijlpalen/een.yml:5\n  Datum in woorden (datumInWoorden) “voorjaar 2021” noemt niet het jaar 2022, waar de mijlpaal onder staat.',
  },
  {
    name: 'a house in the colour of its sky',
    files: house({ bouw: bouw({ muur: 'roze' }) }),
    says: 'gevels/twee/index.mdx:20\n  Muur (bouw › muur) de muur heeft om 08:15 dezelfde kleur als de lucht.\n  Zo los je het op: kies een andere kleur voor de muur, of een ander uur.',
  },
  {
    name: 'a house with the silhouette of another',
    files: house({ bouw: bouw({ breedte: 132 }) }),
    says: 'gevels/twee/index.mdx:17\n  Geveltype (bouw › geveltype) dit huis heeft hetzelfde silhouet als gevels/een/index.mdx.\n  Zo los je het op: kies een ander geveltype, een andere breedte of een ander aantal verdiepingen.',
  },
  {
    name: 'a joke that is told twice',
    files: house({ inrichting: 'inrichting:\n  grap: muis' }),
    says: 'gevels/twee/index.mdx:23\n  Grap (inrichting › grap) deze grap staat al bij gevels/een/index.mdx.\n  Zo los je het op: kies een grap die nog niemand heeft.',
  },
  {
    name: 'a plot with its years in the wrong order',
    files: {
      'grafieken/reeks.yml': `id: reeks\ntitel: Een reeks\ngroep: mensen\nvolgorde: 1\nvorm: jaren\nzin: Het werden er meer.\nwaarvan: mensen\neenheid: mensen\nperiode: '2019-2020'\npunten:\n  - label: '2020'\n    waarde: 2\n  - label: '2019'\n    waarde: 1\nkanttekening: Verzonnen.\nbronnen:\n  - titel: Een bron\n    uitgever: De toets\n`,
    },
    says: 'grafieken/reeks.yml:10\n  Getallen (punten) de jaren volgen niet op elkaar bij “2019”.\n  Zo los je het op: zet ze van vroeger naar later,',
  },
  {
    name: 'a field with a slip in its name',
    files: story({ x: 'samenvating: Over een brug.' }),
    says: `${STORY}:13\n  Het veld “samenvating” bestaat niet.\n  Zo los je het op: bedoel je “samenvatting”?.`,
  },
  {
    name: 'a field that is missing',
    files: story({ samenvatting: null }),
    says: `${STORY}:2\n  Samenvatting (samenvatting) ontbreekt.\n  Zo los je het op: vul dit veld in.`,
  },
  {
    name: 'a summary that is too long',
    files: story({ samenvatting: `samenvatting: ${'ja '.repeat(57)}nee` }),
    says: `${STORY}:5\n  Samenvatting (samenvatting) is 174 tekens lang; er passen er 160.\n  Zo los je het op: kort de tekst in met 14 tekens.`,
  },
  {
    name: 'a day that does not exist',
    files: story({ datum: "datum: '2021-02-30'" }),
    says: `${STORY}:6\n  Datum (datum) is geen bestaande datum.`,
  },
  {
    name: 'a number where text belongs',
    files: story({ datum: 'datum: 2021' }),
    says: `${STORY}:6\n  Datum (datum) is geen tekst.\n  Zo los je het op: zet de waarde tussen aanhalingstekens.`,
  },
  {
    name: 'a status that is not one',
    files: story({ status: 'status: klaar' }),
    says: `${STORY}:8\n  Status (status) is “klaar”; dat kan hier niet.\n  Zo los je het op: kies uit: concept, gepubliceerd, ingetrokken.`,
  },
  {
    name: 'no source',
    files: story({ bronnen: null }),
    says: `${STORY}:2\n  Bronnen (bronnen) is nog leeg.\n  Zo los je het op: voeg er minstens 1 toe.`,
  },
  {
    name: 'a source without a publisher',
    files: story({ bronnen: 'bronnen:\n  - titel: Iets' }),
    says: `${STORY}:10\n  Uitgever (bronnen › 1 › uitgever) ontbreekt.`,
  },
  {
    name: 'an address that is not one',
    files: story({ slug: 'slug: De Brug' }),
    says: `${STORY}:3\n  Webadres (slug) is geen goed stuk webadres.`,
  },
  {
    name: 'an id with a name in it',
    files: story({ id: 'id: fleur' }),
    says: `${STORY}:2\n  Kenmerk (id) is geen goed kenmerk.`,
  },
  {
    name: 'a picture without a text alternative',
    files: {
      ...story({ beeld: 'beeld:\n  bestand: ./foto.jpg\n  maker: De toets' }),
      'verhalen/brug/foto.jpg': await photo(1200, 800, 'red'),
    },
    says: `${STORY}:13\n  Wat zie je? (beeld › alt) ontbreekt.`,
  },
  {
    name: 'a picture that is not there',
    files: story({ beeld: picture }),
    says: `${STORY}:14\n  Het bestand ./foto.jpg staat niet naast de tekst.`,
  },
  {
    name: 'a picture that is too small',
    files: { ...story({ beeld: picture }), 'verhalen/brug/foto.jpg': smallPhoto },
    says: `${STORY}:14\n  Het bestand ./foto.jpg is maar 300 pixels breed.`,
  },
  {
    name: 'a picture that is something else',
    files: { ...story({ beeld: picture }), 'verhalen/brug/foto.jpg': 'geen beeld' },
    says: `${STORY}:14\n  Het bestand ./foto.jpg is geen beeld dat we kunnen lezen.`,
  },
  {
    name: 'a reference to nothing',
    files: story({ scholen: 'scholen:\n  - zzzzzzzz' }),
    says: `${STORY}:14\n  School (scholen › 1) verwijst naar “zzzzzzzz”, maar dat staat niet bij Scholen.`,
  },
  {
    name: 'a block that refers to nothing',
    files: story({}, '<Cijfer cijfer="bestaat-niet" />'),
    says: `${STORY}:15:1\n  Het blok Cijfer verwijst naar “bestaat-niet”, maar dat staat niet bij Cijfers.`,
  },
  {
    name: 'a link to nothing',
    files: story({}, 'Een zin.\n\nZie [dit](/verhalen/de-brugg/).'),
    says: `${STORY}:17:5\n  De link naar /verhalen/de-brugg/ leidt nergens heen.\n  Zo los je het op: bedoel je /verhalen/de-brug/?.`,
  },
  {
    name: 'a link to a heading that is not there',
    files: story({}, '## Het begin\n\nZie [dit](#het-einde).'),
    says: `${STORY}:17:5\n  De link naar #het-einde wijst naar een kop die niet bestaat (#het-einde).`,
  },
  {
    name: 'a link to a former address',
    files: story({ oude: 'oudeSlugs:\n  - oude-brug' }, 'Zie [dit](/verhalen/oude-brug/).'),
    says: `${STORY}:17:5\n  De link naar /verhalen/oude-brug/ is een oud adres.\n  Zo los je het op: schrijf het nieuwe: /verhalen/de-brug/.`,
  },
  {
    name: 'a link to a concept',
    files: {
      ...story({}, 'Zie [dit](/verhalen/de-kade/).'),
      'verhalen/kade/index.mdx': mdx(
        verhaalLines({
          id: 'id: ccccdddd',
          slug: 'slug: de-kade',
          titel: 'titel: De kade',
          status: 'status: concept',
        }),
      ),
    },
    says: `${STORY}:15:5\n  De link naar /verhalen/de-kade/ leidt naar een concept`,
  },
  {
    name: 'an id that is used twice',
    files: {
      ...story({}),
      'verhalen/kade/index.mdx': mdx(
        verhaalLines({ slug: 'slug: de-kade', titel: 'titel: De kade' }),
      ),
    },
    says: `verhalen/kade/index.mdx:2\n  Het kenmerk (id) “bcdfghjk” is al van`,
  },
  {
    name: 'an address that is used twice',
    files: {
      ...story({}),
      'verhalen/kade/index.mdx': mdx(
        verhaalLines({
          id: 'id: ccccdddd',
          titel: 'titel: De kade',
          slug: 'slug: de-kade',
          oude: 'oudeSlugs:\n  - de-brug',
        }),
      ),
    },
    says: `verhalen/kade/index.mdx:3\n  Het webadres (slug) /verhalen/de-brug/ is al van`,
  },
  {
    name: 'an address that is a fixed page',
    files: {
      'paginas/verhalen/index.mdx': mdx(
        verhaalLines({ slug: 'slug: verhalen', titel: 'titel: Verhalen' }),
      ),
    },
    says: `paginas/verhalen/index.mdx:3\n  Het webadres (slug) /verhalen/ is al een vaste pagina van de site.`,
  },
  {
    name: 'a title that is used twice',
    files: {
      ...story({}),
      'verhalen/kade/index.mdx': mdx(
        verhaalLines({ id: 'id: ccccdddd', slug: 'slug: de-kade', titel: 'titel: DE BRUG' }),
      ),
    },
    says: `verhalen/kade/index.mdx:4\n  De titel (titel) “DE BRUG” is ook de titel van`,
  },
  {
    name: 'a title that another kind of page has too',
    files: {
      ...story({}),
      'nieuws/brug/index.mdx': mdx(verhaalLines({ id: 'id: ccccdddd' })),
    },
    says: `verhalen/brug/index.mdx:4\n  De titel (titel) “De brug” is ook de titel van`,
  },
  {
    name: 'a person without a ground',
    files: { 'ambassadeurs/p/index.mdx': mdx(ambassadeurLines({ grond: null })) },
    says: `ambassadeurs/p/index.mdx:2\n  Grond (grond) ontbreekt.`,
  },
  {
    name: 'a person with half a ground',
    files: {
      'ambassadeurs/p/index.mdx': mdx(ambassadeurLines({ grond: 'grond:\n  soort: toestemming' })),
    },
    says: `ambassadeurs/p/index.mdx:18\n  Grond (grond) de toestemming is niet compleet.`,
  },
  {
    name: 'a person in a story without a ground',
    files: story({
      wie: 'geportretteerd:\n  - naam: Iemand\n    grond:\n      soort: openbare-bron',
    }),
    says: `${STORY}:13\n  Wie komen erin voor? (geportretteerd) Iemand: de openbare bron ontbreekt.`,
  },
  {
    name: 'words of somebody without a ground',
    files: story({}, '<Citaat wie="Iemand">\n\nMijn woorden.\n\n</Citaat>'),
    says: `${STORY}:15:1\n  Het blok Citaat geeft woorden aan Iemand, die niet bij “Wie komen erin voor?” staat.`,
  },
  {
    name: 'a thing without makers',
    files: story({ ding: 'ding: Deze brug' }),
    says: `${STORY}:2\n  Makers (makers) is leeg, maar er is wel een ding.`,
  },
  {
    name: 'fields that are not YAML',
    files: story({ titel: 'titel: De brug: een verhaal' }),
    says: `${STORY}:4\n  Dit bestand heeft velden die niet goed geschreven zijn.`,
  },
  {
    name: 'a field that stands there twice',
    files: story({ x: 'titel: Nog een titel' }),
    says: `${STORY}:13\n  Dit bestand heeft twee keer hetzelfde veld.`,
  },
  {
    name: 'a YAML alias',
    files: story({ titel: 'titel: &a De brug', samenvatting: 'samenvatting: *a' }),
    says: `${STORY}:4\n  Dit bestand gebruikt een verkorte schrijfwijze van YAML`,
  },
  {
    name: 'a YAML tag',
    files: story({ titel: 'titel: !!js/function De brug' }),
    says: `${STORY}:`,
  },
  {
    name: 'a field that Astro would run',
    files: story({ x: 'layout: ../../../src/pages/index.astro' }),
    says: `${STORY}:13\n  Het veld “layout” bestaat niet.`,
  },
  {
    name: 'no fields at all',
    files: { [STORY]: 'Alleen tekst.\n' },
    says: `${STORY}:1\n  Dit bestand begint niet met een regel ---.`,
  },
  {
    name: 'fields that never end',
    files: { [STORY]: '---\ntitel: De brug\n' },
    says: `${STORY}:1\n  Dit bestand heeft geen tweede regel --- onder de velden.`,
  },
  {
    name: 'fields that end for one reader and go on for another',
    files: { [STORY]: '---\ntitel: De brug\n---layout: x\n---\n' },
    says: `${STORY}:3\n  Dit bestand heeft tussen de velden een regel die begint met --- of +++.`,
  },
  {
    name: 'code in a text',
    files: story({}, 'Een zin.\n\nMet {process.env.HOME} erin.'),
    says: `${STORY}:17:5\n  De tekst bevat iets tussen accolades { }; dat zou als code gelezen worden.`,
  },
  {
    name: 'a folder whose name a bundler reads as something else',
    files: {
      'nieuws/x.ts?/index.mdx': mdx(verhaalLines()),
    },
    says: `nieuws/x.ts?/index.mdx\n  Dit bestand hoort hier niet.`,
  },
  {
    name: 'code beside a text',
    files: { ...story({}), 'verhalen/brug/x.ts': 'globalThis.kanarie = 1' },
    says: `verhalen/brug/x.ts\n  Dit bestand hoort hier niet.`,
  },
  {
    name: 'code in the folder of a collection',
    files: { ...story({}), 'verhalen/x.astro': '' },
    says: `verhalen/x.astro\n  Dit bestand hoort hier niet.`,
  },
  {
    name: 'a line ending that only some readers know',
    files: {
      [STORY]: mdx([...verhaalLines().slice(0, 6), 'status: gepubliceerd # x\rlayout: ./x.ts']),
    },
    says: `${STORY}:8\n  Dit bestand bevat een verouderd regeleinde.`,
  },
  {
    name: 'an invisible sign in a title',
    files: story({ titel: 'titel: "De \\u202Ebrug"' }),
    says: `${STORY}:4\n  Titel (titel) bevat een onzichtbaar stuurteken.`,
  },
  {
    name: 'a folder that is not a collection',
    files: { 'verhaal/brug/index.mdx': mdx(verhaalLines()) },
    says: `verhaal/brug/index.mdx\n  Dit bestand staat in een map die niet bestaat: “verhaal”.\n  Zo los je het op: bedoel je de map “verhalen”?.`,
  },
  {
    name: 'a file under another name',
    files: { 'verhalen/brug.mdx': mdx(verhaalLines()) },
    says: `verhalen/brug.mdx\n  Dit bestand hoort hier niet.`,
  },
];

for (const { name, files, says } of mistakes) {
  test(`says what is wrong: ${name}`, async (context) => {
    const folder = contentFolder(files);
    context.after(folder.remove);
    const { errors } = await judgeContent(folder.root, VANDAAG);
    const messages = errors.map((error) => withoutFolder(formatFinding(error)));
    const [message = ''] = messages;
    assert.equal(messages.length, 1, messages.join('\n\n'));
    assert.ok(message.startsWith(says), message);
  });
}

test('neighbours with the same wall are reported, and stop nothing', async (context) => {
  const folder = contentFolder(house({ bouw: bouw({ muur: 'zand' }) }));
  context.after(folder.remove);
  const { errors, notices } = await judgeContent(folder.root, VANDAAG);
  assert.deepEqual(errors, []);
  assert.deepEqual(
    notices.map((notice) => withoutFolder(formatFinding(notice))),
    [
      'gevels/twee/index.mdx:20\n  Muur (bouw › muur) de buren hebben dezelfde muur: gevels/een/index.mdx.\n  Zo los je het op: kies een andere kleur voor de muur, of een ander uur.',
    ],
  );
});

test('a house that was taken away leaves its shape and its joke to others', async (context) => {
  const again = {
    bouw: bouw({ breedte: 132, muur: 'wit' }),
    inrichting: 'inrichting:\n  grap: muis',
  };
  const folder = contentFolder({
    ...house(again),
    'gevels/een/index.mdx': mdx(gevelLines({ status: 'status: ingetrokken' })),
  });
  context.after(folder.remove);
  const { errors } = await judgeContent(folder.root, VANDAAG);
  assert.deepEqual(errors, []);
});

test('reports every mistake in one run, in reading order, and none because of another', async (context) => {
  const folder = contentFolder({
    'ambassadeurs/p/index.mdx': mdx(
      ambassadeurLines({ jaar: 'jaar: 1800', verhalen: 'verhalen:\n  - bcdfghjk' }),
    ),
    'verhalen/brug/index.mdx': mdx(
      verhaalLines({ titel: null, ambassadeurs: 'ambassadeurs:\n  - mnpqrstv' }),
      'Met {code}.',
    ),
    'verhalen/kade/index.mdx': mdx(
      verhaalLines({ id: 'id: ccccdddd', slug: 'slug: de-kade', titel: 'titel: De kade' }),
      'Zie [de brug](/verhalen/de-brug/) en [niets](/niets/).',
    ),
  });
  context.after(folder.remove);
  const { errors } = await judgeContent(folder.root, VANDAAG);
  assert.deepEqual(
    errors.map(({ file, line }) => withoutFolder(`${file}:${String(line)}`)),
    [
      'ambassadeurs/p/index.mdx:14',
      'verhalen/brug/index.mdx:2',
      'verhalen/brug/index.mdx:16',
      'verhalen/kade/index.mdx:15',
    ],
  );
});

function withoutFolder(message: string): string {
  return message.replaceAll(/\.cache\/proef\/[^/]+\/content\//g, '');
}
