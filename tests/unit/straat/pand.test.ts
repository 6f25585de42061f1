/** A house with its pavement: everything in its own place, whatever an editor combines. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { stoepding, grap } from '#src/straat/dingen/stoepding.ts';
import { gevel } from '#src/straat/gevel/gevel.ts';
import { pand } from '#src/straat/gevel/pand.ts';
import { mens } from '#src/straat/mensen/mens.ts';
import { zet } from '#src/straat/tekening.ts';
import { anyHouse } from './anyHouse.ts';
import { elementsOf } from './drawings.ts';

test('the same data give the same drawing, well-formed and without a number that is none', () => {
  fc.assert(
    fc.property(anyHouse, (huis) => {
      const drawing = pand(huis);
      assert.deepEqual(drawing, pand({ ...huis }));
      for (const { attributes } of elementsOf(drawing))
        for (const value of Object.values(attributes))
          assert.doesNotMatch(value, /NaN|undefined|Infinity/);
    }),
  );
});

test('no drawing has an id, so that a page may show it twice', () => {
  fc.assert(fc.property(anyHouse, (huis) => assert.doesNotMatch(pand(huis).svg, / id="/)));
});

test('things stand beside each other and at most twelve units before the house', () => {
  fc.assert(
    fc.property(anyHouse, (huis) => {
      const { inrichting } = huis;
      const things = [
        ...(inrichting?.mensen ?? []).map(mens),
        ...(inrichting?.stoep ?? []).map(stoepding),
        ...(inrichting?.grap === undefined ? [] : [grap(inrichting.grap)]),
      ];
      const { svg, breedte } = pand(huis);
      const front = gevel(huis);
      const houseX = Number(/^<g transform="translate\(([\d.]+) 0\)">/.exec(svg)?.[1] ?? 0);
      const spans = [{ from: houseX + 12, to: houseX + front.breedte - 12 }];
      // Each thing is in the drawing once for each time it was asked for, on the pavement.
      for (const thing of new Set(things)) {
        for (const [, x] of svg
          .split(`8)">${thing.svg}</g>`)
          .slice(0, -1)
          .map((before) => /translate\(([\d.-]+) $/.exec(before) ?? [])) {
          spans.push({ from: Number(x), to: Number(x) + thing.breedte });
        }
      }
      assert.ok(things.every((thing) => svg.includes(zet(thing, 0, 8).slice(-thing.svg.length))));
      for (const [place, { from, to }] of spans.entries()) {
        assert.ok(from >= 0 && to <= breedte + 0.2, `${String(from)}–${String(to)}`);
        for (const other of spans.slice(place + 1))
          assert.ok(to <= other.from + 0.2 || other.to <= from + 0.2, JSON.stringify(spans));
      }
    }),
  );
});

test('the people, the things and the joke of an editor all appear', () => {
  const huis = {
    bouw: { geveltype: 'klok', breedte: 132, verdiepingen: 2, muur: 'zand', deur: 'gracht' },
    opschrift: 'bakkerij',
    teken: 'krakeling',
  } as const;
  const wie = { huid: 'huid3', hoofd: 'kort', haar: 'inkt', jas: 'wit', broek: 'inkt' } as const;
  const { svg } = pand({
    ...huis,
    inrichting: {
      etalage: [],
      ramen: [],
      stoep: ['meelzak', 'fiets'],
      mensen: [{ ...wie, houding: 'staat' }],
      grap: 'muis',
    },
  });
  for (const part of [stoepding('meelzak'), stoepding('fiets'), grap('muis')])
    assert.ok(svg.includes(part.svg));
  assert.ok(svg.includes(mens({ ...wie, houding: 'staat' }).svg));
  assert.equal(pand(huis).svg, gevel(huis).svg);
});
