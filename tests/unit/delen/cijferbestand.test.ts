/** The file with the numbers of a plot. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cijferbestand } from '#src/delen/cijferbestand.ts';
import type { EntryData } from '#src/model/index.ts';

const grafiek: EntryData<'grafieken'> = {
  id: 'proef',
  titel: 'Een proef',
  groep: 'mensen',
  volgorde: 1,
  vorm: 'staven',
  zin: 'Je ziet een proef.',
  waarvan: 'proeven; van "alle" soorten',
  eenheid: '%',
  periode: '2026',
  punten: [
    { label: 'één', waarde: 28.2, van: 100 },
    { label: 'twee', waarde: 27_400, onderdeelVan: 'meer', stand: 'voorlopig' },
  ],
  kanttekening: 'Verzonnen.',
  bronnen: [
    { titel: 'Een bron', uitgever: 'De toets' },
    { titel: 'Nog een', uitgever: 'De toets' },
  ],
  taaluitzonderingen: [],
};

test('it opens in a Dutch spreadsheet, and every row has its source', () => {
  assert.equal(
    cijferbestand(grafiek),
    [
      '\ufeffwat;onderdeel van;waarde;van;eenheid;voorlopig;waarvan;periode;bron',
      'één;;28,2;100;%;nee;"proeven; van ""alle"" soorten";2026;Een bron, De toets | Nog een, De toets',
      'twee;meer;27400;;%;ja;"proeven; van ""alle"" soorten";2026;Een bron, De toets | Nog een, De toets',
      '',
    ].join('\r\n'),
  );
});
