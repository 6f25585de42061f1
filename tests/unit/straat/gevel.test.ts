/** House fronts: from the same data the same house, and a sound drawing from any data. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { gevel, halfGekleurd, kleurplaat } from '#src/straat/gevel/gevel.ts';
import type { Huis } from '#src/straat/gevel/huis.ts';
import { keuzes, verzonnenBouw } from '#src/straat/verzonnenBouw.ts';
import { VERF } from '#src/straat/verf.ts';
import { anyHouse } from './anyHouse.ts';
import { elementsOf } from './drawings.ts';

test('the same data give the same drawing', () => {
  fc.assert(fc.property(anyHouse, (huis) => assert.deepEqual(gevel(huis), gevel({ ...huis }))));
});

test('whatever an editor fills in, the drawing is well-formed and uses paint that exists', () => {
  const paints = new Set<string>(VERF);
  fc.assert(
    fc.property(anyHouse, (huis) => {
      for (const { attributes } of elementsOf(gevel(huis))) {
        for (const name of (attributes['class'] ?? '').split(' ')) {
          const [, paint] = /^[vs]-(.*)$/.exec(name) ?? [];
          assert.ok(paint === undefined || paint === 'open' || paints.has(paint), name);
        }
        for (const value of Object.values(attributes))
          assert.doesNotMatch(value, /NaN|undefined|Infinity/);
        assert.ok(!['width', 'height', 'r'].some((size) => Number(attributes[size] ?? 0) < 0));
      }
    }),
  );
});

test('even the widest and highest house weighs less than 12 KB, so that a street stays light', () => {
  fc.assert(fc.property(anyHouse, (huis) => assert.ok(gevel(huis).svg.length < 12 * 1024)));
});

test('no house has red: red is the makers’', () => {
  fc.assert(fc.property(anyHouse, (huis) => assert.doesNotMatch(gevel(huis).svg, /[vs]-rood/)));
});

const leeg = { etalage: [], ramen: [], stoep: [], mensen: [] };

test('every part of the data shows in the drawing', () => {
  const huis: Huis = {
    bouw: { geveltype: 'trap', breedte: 144, verdiepingen: 2, muur: 'roze', deur: 'geel' },
    opschrift: 'bakkerij',
    teken: 'krakeling',
  };
  const others: Huis[] = [
    { ...huis, bouw: { ...huis.bouw, geveltype: 'klok' } },
    { ...huis, bouw: { ...huis.bouw, breedte: 156 } },
    { ...huis, bouw: { ...huis.bouw, verdiepingen: 3 } },
    { ...huis, bouw: { ...huis.bouw, muur: 'blauw' } },
    { ...huis, bouw: { ...huis.bouw, deur: 'gracht' } },
    { ...huis, opschrift: 'kapper' },
    { ...huis, opschrift: '' },
    { ...huis, teken: 'schaar' },
    { ...huis, aan: true },
    { ...huis, bouw: { ...huis.bouw, pui: 'zand' } },
    { ...huis, bouw: { ...huis.bouw, luifel: 'zand' } },
    { ...huis, bouw: { ...huis.bouw, ramen: 'boog' } },
    { ...huis, inrichting: { ...leeg, etalage: ['oven'] } },
    { ...huis, inrichting: { ...leeg, ramen: ['server'] } },
    { ...huis, inrichting: { ...leeg, dak: 'vlag' } },
  ];
  assert.equal(new Set([huis, ...others].map((one) => gevel(one).svg)).size, others.length + 1);
});

test('a higher house is higher, a wider one wider', () => {
  fc.assert(
    fc.property(anyHouse, (huis) => {
      const low = gevel({ ...huis, bouw: { ...huis.bouw, verdiepingen: 1 } });
      const high = gevel({ ...huis, bouw: { ...huis.bouw, verdiepingen: 3 } });
      assert.ok(high.hoogte > low.hoogte);
      assert.equal(low.breedte, huis.bouw.breedte);
    }),
  );
});

test('what stands over the shop is safe and fits: sixteen letters on the narrowest house', () => {
  const narrow = {
    geveltype: 'hals',
    breedte: 108,
    verdiepingen: 1,
    muur: 'zand',
    deur: 'blauw',
  } as const;
  const opschrift = '<b>&"’WWWWWWWWWW';
  const [sign] = elementsOf(gevel({ bouw: narrow, opschrift, teken: 'moer' })).filter(
    ({ name }) => name === 'text',
  );
  assert.equal(sign?.name, 'text');
  assert.ok(Number(sign.attributes['font-size']) * 0.56 * opschrift.length <= 108);
});

test('a colouring plate is the same house with nobody in it, inside a group of its own', () => {
  const huis: Huis = { bouw: verzonnenBouw('x'), opschrift: '', teken: 'letter' };
  const leeg = gevel({ ...huis, leeg: true });
  assert.equal(kleurplaat(huis).svg, `<g class="kleurplaat">${leeg.svg}</g>`);
  const inrichting = { etalage: [], ramen: ['kat' as const], stoep: [], mensen: [] };
  assert.notEqual(gevel({ ...huis, inrichting }).svg, gevel(huis).svg);
  assert.equal(gevel({ ...huis, inrichting, leeg: true }).svg, leeg.svg);
});

test('of a house that is being coloured, the left half has colour over the lines of the whole', () => {
  fc.assert(
    fc.property(anyHouse, (huis) => {
      const tekening = halfGekleurd(huis);
      assert.ok(tekening.svg.startsWith(kleurplaat(huis).svg));
      const half = elementsOf(tekening).find(({ name }) => name === 'svg')?.attributes ?? {};
      assert.equal(half['viewBox'], `${half['x']} ${half['y']} ${half['width']} ${half['height']}`);
      assert.equal(Number(half['x']) + Number(half['width']), huis.bouw.breedte / 2);
    }),
  );
});

test('made-up houses are always the same for the same thing, and differ between things', () => {
  assert.deepEqual(verzonnenBouw('bmvs5zp6'), verzonnenBouw('bmvs5zp6'));
  const houses = Array.from({ length: 50 }, (_, number) => verzonnenBouw(`zaad${String(number)}`));
  assert.ok(new Set(houses.map((bouw) => JSON.stringify(bouw))).size > 40);
  for (const { muur, deur } of houses) assert.notEqual(muur, deur);
});

test('choices are made evenly: each of four comes up in about a quarter of the cases', () => {
  const counts = new Map<number, number>();
  for (let seed = 0; seed < 4000; seed += 1) {
    const choice = keuzes(String(seed))([0, 1, 2, 3]);
    counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  for (const count of counts.values()) assert.ok(count > 800 && count < 1200, String(count));
});
