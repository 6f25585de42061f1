/** The street around one house: long enough, low under the heading, never twice the same wall. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { gevel } from '#src/straat/gevel/gevel.ts';
import { burenrij, REIKT } from '#src/straat/rij/burenrij.ts';
import { straatrij } from '#src/straat/rij/straatrij.ts';
import { verzonnenBouw } from '#src/straat/verzonnenBouw.ts';
import { anyHouse } from './anyHouse.ts';
import { elementsOf } from './drawings.ts';

const straat = fc.array(anyHouse, { maxLength: 18 });

test('the row reaches both edges of the widest window, with any street or none', () => {
  fc.assert(
    fc.property(anyHouse, straat, fc.string(), (huis, huizen, zaad) => {
      const buren = burenrij(huis, huizen, zaad);
      for (const kant of ['links', 'rechts'] as const) {
        const breedte = buren[kant].reduce((som, { bouw }) => som + bouw.breedte, 0);
        assert.ok(breedte >= REIKT[kant]);
      }
    }),
    { numRuns: 40 },
  );
});

test('houses left are low, houses right are high; the house itself is not its own neighbour', () => {
  fc.assert(
    fc.property(anyHouse, straat, fc.string(), (huis, huizen, zaad) => {
      const { links, rechts } = burenrij(huis, huizen, zaad);
      const hoogte = (een: typeof huis) => gevel(een).hoogte;
      assert.ok(Math.max(...links.map(hoogte)) <= Math.min(...rechts.map(hoogte)) + 40);
      for (const buur of [...links, ...rechts].filter(({ opschrift }) => opschrift !== ''))
        assert.notEqual(buur.opschrift, huis.opschrift);
    }),
    { numRuns: 40 },
  );
});

const huis = { bouw: verzonnenBouw('a'), opschrift: 'a', teken: 'moer' } as const;
const woningen = 'bcdefghijklmnopq'.split('').map((opschrift) => ({
  bouw: verzonnenBouw(opschrift),
  opschrift,
  teken: 'moer' as const,
}));

test('no two houses side by side have the same wall', () => {
  for (const zaad of ['x', 'y', 'z', 'future', 'care']) {
    const { links, rechts } = burenrij(huis, woningen, zaad);
    for (const kant of [links, rechts]) {
      const muren = [huis, ...kant].map(({ bouw }) => bouw.muur);
      assert.deepEqual(
        muren.filter((muur, plek) => plek > 0 && muur === muren[plek - 1]),
        [],
      );
    }
  }
});

test('another page has other neighbours; the same page always the same', () => {
  const [een, twee] = ['x', 'y'].map((zaad) => burenrij(huis, woningen, zaad));
  assert.notDeepEqual(een, twee);
  assert.deepEqual(een, burenrij(huis, woningen, 'x'));
});

test('the house stands in the middle, in the light; its neighbours are toned down', () => {
  const tekening = straatrij(huis, burenrij(huis, woningen, 'x'));
  const voor = gevel({ ...huis, aan: true });
  const x = tekening.breedte / 2 - voor.breedte / 2;
  const [gedimd = '', verlicht = ''] = tekening.svg.split('<g class="verlicht">');
  assert.match(gedimd, /^<g class="gedimd">.*<\/g><path [^>]*v-gloed/);
  assert.ok(verlicht.includes(`translate(${String(x)} 0)">${voor.svg}`));
  assert.ok(elementsOf(tekening).length > 300);
  assert.ok(tekening.hoogte >= voor.hoogte);
});

test('who works in the house stands before it, beside the door and in the light', () => {
  const mensen = [
    { huid: 'huid1', hoofd: 'kort', haar: 'inkt', jas: 'blad', broek: 'blauw', houding: 'staat' },
  ] as const;
  const inrichting = { etalage: [], ramen: [], stoep: ['meelzak'] as const, mensen };
  const leeg = straatrij(huis, { links: [], rechts: [] });
  const vol = straatrij(
    { ...huis, inrichting: { ...inrichting, mensen: [...mensen], stoep: [...inrichting.stoep] } },
    { links: [], rechts: [] },
  );
  assert.ok(elementsOf(vol).length > elementsOf(leeg).length + 10);
  assert.doesNotMatch(vol.svg.split('verlicht')[0] ?? '', /huid1/);
});
