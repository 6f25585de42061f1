/** The rules over a plot: what an editor can get wrong, and what the message says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collections, type EntryData } from '#src/model/index.ts';

type Grafiek = EntryData<'grafieken'>;

const goed: Grafiek = {
  id: 'proef',
  titel: 'Een proef',
  groep: 'mensen',
  volgorde: 1,
  vorm: 'staven',
  zin: 'Je ziet een proef.',
  waarvan: 'proeven',
  eenheid: 'studenten',
  periode: '2026',
  punten: [
    { label: 'een', waarde: 1.1 },
    { label: 'twee', waarde: 2.2 },
  ],
  totaal: 3.3,
  kanttekening: 'Verzonnen.',
  bronnen: [{ titel: 'Een bron', uitgever: 'De toets' }],
  taaluitzonderingen: [],
};

function problems(change: Partial<Grafiek>): string[] {
  return collections.grafieken.rules.flatMap(
    (rule) => rule.check({ ...goed, totaal: undefined, ...change })?.problem ?? [],
  );
}

const jaren = (...labels: string[]): Partial<Grafiek> => ({
  vorm: 'jaren',
  punten: labels.map((label, waarde) => ({ label, waarde })),
});

const sound: ReadonlyArray<readonly [name: string, change: Partial<Grafiek>]> = [
  ['a sum of decimals that is right', { totaal: 3.3 }],
  ['years in order', jaren('2019', '2020', '2021')],
  ['school years in order', jaren('2019-2020', '2020-2021')],
  ['a share', { vorm: 'deel', eenheid: '%', punten: [{ label: 'a', waarde: 28.2, van: 100 }] }],
  ['one in four', { vorm: 'deel', punten: [{ label: 'a', waarde: 1, van: 4 }] }],
  ['people', { vorm: 'tellen', teken: 'mensen', punten: [{ label: 'a', waarde: 26 }] }],
  [
    'the same label under two headings',
    {
      punten: [
        { label: 'a', waarde: 1, onderdeelVan: 'x' },
        { label: 'a', waarde: 2, onderdeelVan: 'y' },
      ],
    },
  ],
];

for (const [name, change] of sound) {
  test(`nothing is wrong with ${name}`, () => {
    assert.deepEqual(problems(change), []);
  });
}

const wrong: ReadonlyArray<readonly [name: string, change: Partial<Grafiek>, says: RegExp]> = [
  ['too few points', { punten: [{ label: 'a', waarde: 1 }] }, /heeft 1 punten/],
  [
    'a label twice',
    {
      punten: [
        { label: 'a', waarde: 1 },
        { label: 'a', waarde: 2 },
      ],
    },
    /noemt “a” twee keer/,
  ],
  ['a year that is none', jaren('2019', 'toen'), /noemt “toen” als jaar/],
  ['a school year of two years', jaren('2019-2021', '2021-2022'), /noemt “2019-2021” als jaar/],
  ['years and school years', jaren('2019', '2020-2021'), /door elkaar/],
  ['years that go back', jaren('2020', '2019'), /volgen niet op elkaar bij “2019”/],
  ['a year that is skipped', jaren('2019', '2021'), /volgen niet op elkaar bij “2021”/],
  [
    'a share without a whole',
    { vorm: 'deel', punten: [{ label: 'a', waarde: 1 }] },
    /past het getal niet/,
  ],
  [
    'more than the whole',
    { vorm: 'deel', punten: [{ label: 'a', waarde: 5, van: 4 }] },
    /past het getal niet/,
  ],
  [
    'a whole where there is none',
    {
      punten: [
        { label: 'a', waarde: 1, van: 4 },
        { label: 'b', waarde: 1 },
      ],
    },
    /deze vorm toont geen deel/,
  ],
  [
    'counting without a sign',
    { vorm: 'tellen', punten: [{ label: 'a', waarde: 2 }] },
    /^ontbreekt$/,
  ],
  [
    'half a person',
    { vorm: 'tellen', teken: 'mensen', punten: [{ label: 'a', waarde: 2.5 }] },
    /2,5 kun je in een tekening niet tellen/,
  ],
  ['a sign where nothing is counted', { teken: 'mensen' }, /alleen bij de vorm tellen/],
  [
    'more than all of it',
    {
      eenheid: '%',
      punten: [
        { label: 'a', waarde: 101 },
        { label: 'b', waarde: 1 },
      ],
    },
    /bij “a” klopt het percentage niet/,
  ],
  [
    'a heading for some of the strips',
    {
      punten: [
        { label: 'a', waarde: 1, onderdeelVan: 'x' },
        { label: 'b', waarde: 1 },
      ],
    },
    /met en zonder “Onderdeel van”/,
  ],
  ['a sum that is not', { totaal: 3 }, /is 3, maar de punten tellen op tot 3,3/],
];

for (const [name, change, says] of wrong) {
  test(`${name} gets one message`, () => {
    const found = problems(change);
    assert.equal(found.length, 1, found.join('; '));
    assert.match(found[0] ?? '', says);
  });
}
