/** From a form to a file, and what is said of it on the way. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeDraft } from '#cms/checks/judgeDraft.ts';
import { refusalMessage, sentenceOf } from '#cms/checks/sentences.ts';
import { slugOf } from '#cms/entry/complete.ts';
import { prepare } from '#cms/entry/prepare.ts';
import { helpWith } from '#cms/preview/help.ts';
import { formats } from '#src/model/formats.ts';
import { live, surroundings } from './surroundings.ts';

/** What the form of a new, complete story holds: empty things included. */
const FORM = {
  titel: ' De bakker van de Voorstraat ',
  samenvatting: 'Een bakker bakt brood voor de hele straat.',
  datum: '2021-06-30',
  publicatiedatum: '2026-11-26',
  status: 'gepubliceerd',
  bronnen: [{ titel: 'Het plan', uitgever: 'Gemeente Utrecht', datum: '', adres: null }],
  beeld: { bestand: '', alt: '', maker: '' },
  geportretteerd: [],
  taaluitzonderingen: [],
  oudeSlugs: [''],
  sectoren: ['eten-en-gastvrijheid'],
  ding: '',
  body: 'De bakker staat vroeg op.\n',
};

const judged = (form: object) =>
  judgeDraft(prepare('verhalen', { ...FORM, ...form }), surroundings);
const said = (form: object) => judged(form).blocking.map(sentenceOf).join('\n');

test('empty things are left out, and id and address are filled in', () => {
  const { data, body } = prepare('verhalen', FORM);
  const { id, ...rest } = data;
  assert.ok(typeof id === 'string' && formats.id.test(id));
  assert.deepEqual(rest, {
    titel: 'De bakker van de Voorstraat',
    samenvatting: 'Een bakker bakt brood voor de hele straat.',
    datum: '2021-06-30',
    bronnen: [{ titel: 'Het plan', uitgever: 'Gemeente Utrecht' }],
    publicatiedatum: '2026-11-26',
    status: 'gepubliceerd',
    sectoren: ['eten-en-gastvrijheid'],
    slug: 'de-bakker-van-de-voorstraat',
  });
  assert.equal(body, FORM.body.trimEnd());
});

test('an id and an address that are there stay; two new entries differ', () => {
  const { data } = prepare('verhalen', { ...FORM, id: '2345bcdf', slug: 'anders' });
  assert.equal(data['id'], '2345bcdf');
  assert.equal(data['slug'], 'anders');
  assert.notEqual(prepare('verhalen', FORM).data['id'], prepare('verhalen', FORM).data['id']);
});

test('a picture is stored as the file beside the text', () => {
  for (const bestand of ['foto.jpg', './foto.jpg']) {
    const beeld = { bestand, alt: 'Een oven.', maker: 'Gemeente Utrecht' };
    const { data } = prepare('verhalen', { ...FORM, beeld });
    assert.deepEqual(data['beeld'], { ...beeld, bestand: './foto.jpg' });
  }
});

test('addresses are made of titles without accents or signs', () => {
  assert.equal(slugOf('Eén dag: de mbo’er & zijn café!'), 'een-dag-de-mboer-zijn-cafe');
  assert.ok(formats.slug.test(slugOf('woord '.repeat(40))));
});

test('a point of a city gets a key of its sentence, another one than its neighbour', () => {
  const titel = 'Laat mbo-studenten meedoen aan de introductie van hun stad';
  const { data } = prepare('steden', {
    stad: 'Proefstad',
    aanpak: [{ kort: 'introductie', punten: [{ titel }, { titel, id: 'introductie' }] }],
  });
  assert.deepEqual(data['aanpak'], [
    {
      kort: 'introductie',
      punten: [
        { titel, id: 'laat-mbo-studenten-meedoen-aan-de' },
        { titel, id: 'introductie' },
      ],
    },
  ]);
});

test('a good draft is not stopped', () => {
  assert.deepEqual(judged({}), { blocking: [], advice: [] });
});

const mistakes: ReadonlyArray<[name: string, form: object, says: RegExp]> = [
  ['no title', { titel: '' }, /^Titel ontbreekt\. Vul dit veld in\.$/m],
  ['a summary that is too long', { samenvatting: 'a '.repeat(90) }, /^Samenvatting .*160/],
  ['no source', { bronnen: [] }, /^Bronnen /],
  ['a source without a title', { bronnen: [{ uitgever: 'X' }] }, /^Titel \(bij Bronnen 1\) ontbreekt/],
  ['a date that does not exist', { datum: '2021-02-30' }, /^Datum is geen bestaande datum/],
  ['a picture without words', { beeld: { bestand: 'foto.jpg', maker: 'X' } }, /Wat zie je\?.* ontbreekt/],
  ['a person without a ground', { geportretteerd: [{ naam: 'Sam' }] }, /Grond.* ontbreekt/],
  ['words of somebody unknown', { body: '<Citaat wie="Sam">Dag.</Citaat>' }, /Sam, die niet bij “Wie komen erin voor\?” staat/],
  ['a link to nowhere', { body: 'Zie [hier](/verhalen/bestaat-niet/).' }, /leidt nergens heen \(in de alinea “Zie hier\.”\)/],
  ['a reference to nothing', { sectoren: ['sectoor'] }, /verwijst naar “sectoor”/],
  ['a word to avoid', { body: 'Dag.\n\nZij is laagopgeleid.' }, /“laagopgeleid” af \(in de alinea “Zij is laagopgeleid\.”\)\. Schrijf liever “mbo-opgeleid”/],
  ['an empty block', { body: '<Kader titel="X">\n\n</Kader>' }, /^Het blok Kader is leeg\. Klap het blok uit en vul het daar in\.$/],
  ['code', { body: 'Dag {process.env.HOME}' }, /accolade/],
  ['a script', { body: '<script>alert(1)</script>' }, /^De tekst bevat HTML-code/],
  ['a heading of a level that there is not', { body: '## Kop\n\n#### Klein' }, /^De kop is te klein; er zijn koppen en tussenkoppen \(bij de kop “Klein”\)\. Maak er een kop of een tussenkop van\.$/],
  ['a subheading without a heading', { body: 'Dag.\n\n### Klein' }, /^De kop is een tussenkop zonder kop erboven \(bij de kop “Klein”\)/],
  ['a block without what it needs', { body: '<Knop tekst="Loop mee" />' }, /^Het blok Knop klopt niet: Naar ontbreekt\. Vul dit veld in\.$/],
  ['a choice that is none', { status: 'af' }, /^Status is “af”; dat kan hier niet\. Kies uit: Verborgen: nog niet te zien, Gepubliceerd, /],
  ['a word to avoid in a list', { body: 'Dit:\n\n* zij is laagopgeleid' }, /\(in de lijst bij “zij is laagopgeleid”\)/],
  ['a word to avoid in a block', { body: '<Kader titel="X">\n\nZij is laagopgeleid.\n\n</Kader>' }, /\(in het blok Kader\)/],
  ['a word to avoid after a block', { body: '<Kader titel="X">\n\nDag.\n\n</Kader>\n\nZij is laagopgeleid.' }, /\(in de alinea “Zij is laagopgeleid\.”\)/],
  ['an invisible sign in a field', { titel: 'Dag\u202Eeen' }, /onzichtbaar stuurteken/],
  ['a megabyte of text', { body: 'woord '.repeat(170_000) }, /tekens lang/],
]; // prettier-ignore
for (const [name, form, says] of mistakes) {
  test(`stops at ${name}`, () => assert.match(said(form), says));
}

test('whoever withdraws something hears what leads to it', () => {
  const target = live.find(({ collection }) => collection === 'verhalen');
  assert.ok(target !== undefined && 'slug' in target.data);
  const site = {
    fixed: [],
    entries: [
      { collection: 'nieuws', id: 'x', slug: 'y', titel: 'Een bericht', links: [`/verhalen/${target.data.slug}/`], refersTo: [] },
    ],
  } as const; // prettier-ignore
  const draft = {
    collection: 'verhalen',
    body: '',
    data: { ...target.data, status: 'ingetrokken' },
  } as const;
  const { advice } = judgeDraft(draft, {
    ...surroundings,
    site: { ...surroundings.site, entries: [...surroundings.site.entries, ...site.entries] },
  });
  assert.match(advice.map(sentenceOf).join('\n'), /links naar dit stuk: .*“Een bericht”/);
});

test('long and passive sentences are advice', () => {
  const { blocking, advice } = judged({
    body: `De bakker bakt ${'brood en '.repeat(13)}koek. Het brood wordt door haar gebakken.`,
  });
  assert.deepEqual(blocking, []);
  assert.match(advice.map(sentenceOf).join('\n'), /woorden lang[^]*zegt niet wie iets doet/);
});

test('a message names three problems, and counts the rest', () => {
  const { blocking } = judged({ titel: '', samenvatting: '', datum: '', bronnen: [], status: '' });
  assert.equal(blocking.length, 5);
  assert.match(refusalMessage(blocking), /En nog 2: zie de lijst naast de tekst\.$/);
});

test('every entry of the site is a good draft, and tidying changes nothing in it', () => {
  for (const { collection, data, body, file } of live) {
    const prepared = prepare(collection, { ...data, body });
    const { blocking } = judgeDraft(prepared, surroundings);
    assert.deepEqual(blocking.map(sentenceOf), [], file);
  }
});

test('a copy of what is online gets an id, an address and a title of its own', () => {
  const online = live.find(({ collection }) => collection === 'verhalen');
  assert.ok(online !== undefined && 'slug' in online.data);
  const { id, slug, titel } = online.data;
  const copy = (form: object) =>
    prepare(
      'verhalen',
      { ...FORM, id, slug, ...form },
      { online: surroundings.site.entries, isNew: true, vandaag: null },
    );
  const same = judgeDraft(copy({ titel }), surroundings).blocking.map(sentenceOf);
  assert.deepEqual(same, [
    'Titel is ook de titel van een ander stuk. Geef dit een eigen titel, zodat mensen de twee uit elkaar kunnen houden.',
  ]);
  const own = copy({ titel: 'Een eigen titel' });
  assert.notEqual(own.data['id'], id);
  assert.equal(own.data['slug'], 'een-eigen-titel');
  assert.deepEqual(judgeDraft(own, surroundings).blocking, []);
  // What is opened, and not copied, keeps both.
  const opened = prepare('verhalen', { ...FORM, id, slug });
  assert.deepEqual([opened.data['id'], opened.data['slug']], [id, slug]);
});

test('what moves to another address keeps the former one, once', () => {
  const online = live.find(({ collection }) => collection === 'verhalen');
  assert.ok(online !== undefined && 'slug' in online.data);
  const { id, slug } = online.data;
  const saved = (form: object) =>
    prepare(
      'verhalen',
      { ...FORM, id, ...form },
      { online: surroundings.site.entries, isNew: false, vandaag: null },
    ).data;
  assert.equal(saved({ slug })['oudeSlugs'], undefined);
  assert.deepEqual(saved({ slug: 'anders' })['oudeSlugs'], [slug]);
  const again = { slug: 'weer-anders', oudeSlugs: ['nog-ouder', slug] };
  assert.deepEqual(saved(again)['oudeSlugs'], ['nog-ouder', slug]);
});

test('what was online and changes says on which day; what is new or not online does not', () => {
  const online = live.find(({ collection }) => collection === 'verhalen');
  assert.ok(online !== undefined && 'slug' in online.data);
  const { id, slug } = online.data;
  const saved = (form: object, isNew = false) =>
    prepare(
      'verhalen',
      { ...FORM, id, slug, ...form },
      { online: surroundings.site.entries, isNew, vandaag: '2027-01-02' },
    ).data['gewijzigd'];
  assert.equal(saved({}), '2027-01-02');
  assert.equal(saved({ gewijzigd: '2026-12-01' }), '2027-01-02');
  assert.equal(saved({ publicatiedatum: '2027-01-02' }), undefined);
  assert.equal(saved({ id: '2345bcdf', slug: 'anders' }), undefined);
  assert.equal(saved({}, true), undefined);
});

test('an address of another piece is refused', () => {
  const online = live.find(({ collection }) => collection === 'verhalen');
  assert.ok(online !== undefined && 'slug' in online.data);
  const { blocking } = judgeDraft(
    prepare('verhalen', { ...FORM, slug: online.data.slug }),
    surroundings,
  );
  assert.match(blocking.map(sentenceOf).join(' '), /^Webadres is al van “/);
});

test('each chapter of the handbook that help leads to is there', () => {
  const chapters = new Set(
    live.flatMap(({ collection, data }) =>
      collection === 'handboek' ? [`/handboek/${data.slug}/`] : [],
    ),
  );
  const findings = ['grond', 'beeld', 'taalwijzer', 'blok', 'iets anders'].map((problem) => ({
    file: 'Dit stuk',
    problem,
    mend: '',
  }));
  for (const finding of findings) {
    const [chapter] = helpWith([finding]);
    assert.ok(chapters.has(chapter?.address ?? ''), finding.problem);
  }
  assert.equal(helpWith(findings).length, 4);
});
