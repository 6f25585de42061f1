/** Drawings outside the site: whole files that need nothing, in the colours of the site. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { pand } from '#src/straat/gevel/pand.ts';
import { letters, rechthoek } from '#src/straat/lijnen.ts';
import { kaart } from '#src/straat/los/kaart.ts';
import { kleurVan, type Omgeving, type Schema } from '#src/straat/los/kleur.ts';
import { losseTekening, type Opdracht } from '#src/straat/los/losseTekening.ts';
import { leesStijlbladen } from '#src/straat/los/stijlblad.ts';
import type { Tekening } from '#src/straat/tekening.ts';
import { VERF } from '#src/straat/verf.ts';
import { anyHouse } from './anyHouse.ts';
import { atelier } from './atelier.ts';
import { elementsOf } from './drawings.ts';

const BARE: Opdracht = {
  titel: 'Een <huis> & meer',
  omschrijving: 'Zo "gezegd"',
  schema: 'dag',
  lucht: null,
  rand: 8,
};
const drawn = (svg: string): Tekening => ({ svg, breedte: 100, hoogte: 50, diepte: 2 });
const file = (svg: string, order: Partial<Opdracht> = {}) =>
  losseTekening(drawn(svg), { ...BARE, ...order }, atelier);
const paint = (verf: (typeof VERF)[number]) => rechthoek(0, -9, 9, 9, { vlak: verf, lijn: 'geen' });
/** The last element with such a name, as it stands in a file. */
const last = (svg: string, name: string) =>
  elementsOf({ svg }).findLast((element) => element.name === name)?.attributes ?? {};
const token = (name: string): string => {
  const css = readFileSync('src/styles/brand.css', 'utf8');
  return new RegExp(`--brand-${name}: (#[\\da-f]{6});`).exec(css)?.[1] ?? `no ${name}`;
};

suite('the document', () => {
  const ATTRIBUTES = new Set(
    (
      'xmlns xml:lang width height viewBox role x y cx cy r d transform fill fill-opacity stroke ' +
      'stroke-opacity stroke-width stroke-linecap stroke-linejoin stroke-dasharray'
    ).split(' '),
  );

  test('is well formed, and needs no style sheet, no typeface and no other file', () => {
    fc.assert(
      fc.property(anyHouse, fc.constantFrom<Schema>('dag', 'avond'), (huis, schema) => {
        const svg = losseTekening(pand(huis), { ...BARE, schema }, atelier);
        for (const { name, attributes } of elementsOf({ svg })) {
          assert.ok(['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path'].includes(name), name);
          for (const [attribute, value] of Object.entries(attributes)) {
            assert.ok(ATTRIBUTES.has(attribute), attribute);
            assert.doesNotMatch(value, /var\(|url\(|NaN|undefined/);
            if (attribute !== 'xmlns') assert.doesNotMatch(value, /:\/\//);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is the same text every time', () => {
    fc.assert(
      fc.property(anyHouse, (huis) => {
        assert.equal(
          losseTekening(pand(huis), BARE, atelier),
          losseTekening(pand(huis), BARE, atelier),
        );
      }),
      { numRuns: 10 },
    );
  });

  test('says what it is, in Dutch, whatever signs are in the words', () => {
    const svg = file(paint('geel'));
    assert.match(svg, /^<svg [^>]*xml:lang="nl"><title>Een &lt;huis&gt; &amp; meer<\/title><desc>/);
  });

  test('is as large as the drawing with its margin', () => {
    assert.match(file(''), /width="116" height="68" viewBox="-8 -58 116 68"/);
  });

  test('refuses what it cannot say', () => {
    assert.throws(() => file('<image href="x.png"/>'), /geen <image>/);
    const plate = { ...drawn(''), svg: `<g class="kleurplaat">${paint('geel')}</g>` };
    assert.throws(() => losseTekening(plate, BARE, atelier), /niet van verf wisselen/);
  });
});

suite('colours and lines', () => {
  test('come from the style sheets, for every paint by day and in the evening', () => {
    for (const schema of ['dag', 'avond'] as const) {
      for (const verf of VERF) {
        assert.match(last(file(paint(verf), { schema }), 'rect')['fill'] ?? '', /^#[\da-f]{6}$/);
      }
    }
    assert.equal(last(file(paint('inkt')), 'rect')['fill'], token('inkt'));
    assert.equal(last(file(paint('rood'), { schema: 'avond' }), 'rect')['fill'], token('rood'));
    assert.equal(
      last(file(paint('inkt'), { schema: 'avond' }), 'rect')['fill'],
      token('avond-inkt'),
    );
    assert.equal(last(file(paint('diepte')), 'rect')['fill-opacity'], '0.22');
  });

  test('a line has its weight, and a paint of its own wins over ink', () => {
    const [thick, white] = ['', ' s-wit'].map((extra) =>
      last(file(`<path d="M0 0h9" class="v-open l-dik${extra}"/>`), 'path'),
    );
    assert.deepEqual(
      [thick?.['fill'], thick?.['stroke'], thick?.['stroke-width'], thick?.['stroke-linecap']],
      ['none', token('inkt'), '5', 'round'],
    );
    assert.equal(white?.['stroke'], '#ffffff');
  });

  test('a sky fills the whole file, and what is far away in it follows', () => {
    const svg = file(paint('lucht'), { lucht: 'lucht-roze' });
    assert.equal(last(svg, 'rect')['fill'], token('roze'));
    assert.match(
      svg,
      new RegExp(`<rect x="-8" y="-58" width="116" height="68" fill="${token('roze')}"`),
    );
    assert.throws(() => file('', { lucht: 'lucht-paars' }), /lucht-paars staat in geen stijlblad/);
  });

  test('every notation is worked out; another one is an error, never a wrong colour', () => {
    const omgeving: Omgeving = {
      eigenschappen: new Map([
        ['--een', 'light-dark(#fff, var(--twee, #102030))'],
        ['--niets', '0%'],
      ]),
      schema: 'avond',
    };
    const cases = [
      ['var(--een)', { hex: '#102030', dekking: 1 }],
      ['color-mix(in srgb, #000, var(--geen, #646464) 10%)', { hex: '#0a0a0a', dekking: 1 }],
      ['color-mix(in oklab, var(--een), #fff var(--niets))', { hex: '#102030', dekking: 1 }],
      ['rgb(255 255 255 / 20%)', { hex: '#ffffff', dekking: 0.2 }],
      ['none', null],
    ] as const;
    for (const [value, colour] of cases) assert.deepEqual(kleurVan(value, omgeving), colour);
    const mixed = 'color-mix(in oklab, #000, #fff 10%)';
    for (const wrong of [mixed, 'rood', 'hsl(0 0% 0%)', 'oklch(1 0 0)', 'var(--weg)', '#ff'])
      assert.throws(() => kleurVan(wrong, omgeving), Error, wrong);
  });

  test('rules for a narrow window or for paper are not read', () => {
    const { klassen, overal } = leesStijlbladen([
      '@layer a { :root { --x: 1 } .v { fill: red } .v:hover { fill: blue } @media print { .v { fill: none } } }',
    ]);
    assert.deepEqual([...(klassen.get('v') ?? [])], [['fill', 'red']]);
    assert.deepEqual([...overal], [['--x', '1']]);
  });
});

suite('lettering', () => {
  const set = (text: string, spatie = 0) =>
    atelier.schrift(text, { grootte: 100, gewicht: 800, spatie });

  test('is an outline, centred where the drawing puts it', () => {
    const path = last(file(letters('bakkerij', 50, -10, 14, 'inkt')), 'path');
    const points = (path['d'] ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    const xs = points.filter((_, index) => index % 2 === 0);
    const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
    assert.ok(Math.abs(middle - 50) < 1, String(middle));
    assert.equal(path['fill'], token('inkt'));
  });

  test('has kerning, and room between the letters', () => {
    assert.ok(set('Vo').breedte < set('V').breedte + set('o').breedte - 2);
    assert.ok(Math.abs(set('bakker').breedte - set('bakker', 0.01).breedte + 6) < 0.01);
  });

  test('knows letters of other languages, and leaves out what no file has', () => {
    for (const letter of ['é', 'ş', 'Ł', 'ő']) assert.notEqual(set(letter).pad(0, 0), '', letter);
    assert.deepEqual([set('🙂').breedte, set('🙂').pad(0, 0)], [0, '']);
    assert.equal(set('a🙂b').breedte, set('ab').breedte);
  });
});

test('a card is square, holds any house, and its label hangs within it', () => {
  fc.assert(
    fc.property(anyHouse, fc.string({ minLength: 1, maxLength: 40 }), (huis, vak) => {
      const huisje = pand(huis);
      const { svg, breedte, hoogte, diepte } = kaart(
        { pand: huisje, dagdeel: 'dag', zaad: vak, makers: `Utrechtse ${vak}` },
        atelier.schrift,
      );
      assert.equal(hoogte + diepte, breedte);
      assert.ok(breedte >= 600 && breedte >= huisje.breedte && hoogte >= huisje.hoogte);
      // The label is the only red plane with cut corners: its width is its first H.
      const wide = Number(/<path d="M16 14H([\d.]+)/.exec(svg)?.[1]);
      assert.ok(wide > 100 && wide <= breedte - 48, String(wide));
    }),
    { numRuns: 60 },
  );
});
