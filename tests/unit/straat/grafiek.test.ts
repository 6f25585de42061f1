/** Plots: what one sees is in proportion to what was counted. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { jaren } from '#src/straat/grafiek/jaren.ts';
import { ramen } from '#src/straat/grafiek/ramen.ts';
import { staven } from '#src/straat/grafiek/staven.ts';
import { medailles, menigte } from '#src/straat/grafiek/tellen.ts';
import { elementsOf, type Element } from './drawings.ts';

/** The marks of a drawing: the shapes that carry a number. */
const marks = (drawing: { svg: string }): Element[] =>
  elementsOf(drawing).filter(({ attributes }) => 'data-waarde' in attributes);
const numberOf = ({ attributes }: Element, name: string): number =>
  Number.parseFloat(attributes[name] ?? 'NaN');
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.06;

const counts = fc.array(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 2, maxLength: 6 });

suite('years', () => {
  const draw = (numbers: readonly number[]) =>
    jaren(
      numbers.map((waarde, index) => ({
        label: String(2000 + index),
        waarde,
        voorlopig: index === numbers.length - 1,
      })),
    );

  test('a house is as high as its number, on a scale from zero, and all stand on the pavement', () => {
    fc.assert(
      fc.property(counts, (numbers) => {
        const houses = marks(draw(numbers));
        assert.deepEqual(
          houses.map((house) => numberOf(house, 'data-waarde')),
          numbers,
        );
        const [first] = houses;
        assert.ok(first);
        const pavement = numberOf(first, 'y') + numberOf(first, 'height');
        const highest = Math.max(...houses.map((house) => numberOf(house, 'height')));
        for (const house of houses) {
          const share = numberOf(house, 'data-waarde') / (Math.max(...numbers) || 1);
          assert.ok(near(numberOf(house, 'height'), highest * share));
          assert.ok(near(numberOf(house, 'y') + numberOf(house, 'height'), pavement));
        }
      }),
    );
  });

  test('a number that can still change is chalked, and says so', () => {
    const [sure, provisional] = marks(draw([10, 9]));
    assert.match(sure?.attributes['class'] ?? '', /^v-/);
    assert.equal(provisional?.attributes['class'], 'krijt');
    assert.match(draw([10, 9]).svg, />voorlopig</);
  });

  test('houses stand next to each other without touching', () => {
    const houses = marks(draw([1, 2, 3, 4, 5, 6]));
    houses.slice(1).forEach((house, index) => {
      const before = houses[index];
      assert.ok(before);
      assert.ok(numberOf(before, 'x') + numberOf(before, 'width') < numberOf(house, 'x'));
    });
  });
});

test('a strip is as long as its number, on one scale from zero', () => {
  fc.assert(
    fc.property(counts, (numbers) => {
      const strips = staven(
        numbers.map((waarde) => ({ waarde })),
        'euro',
      ).flatMap(marks);
      assert.deepEqual(
        strips.map((strip) => numberOf(strip, 'data-waarde')),
        numbers,
      );
      const longest = Math.max(...strips.map((strip) => numberOf(strip, 'width')));
      for (const strip of strips) {
        const share = numberOf(strip, 'data-waarde') / (Math.max(...numbers) || 1);
        assert.ok(near(numberOf(strip, 'width'), longest * share));
        assert.ok(numberOf(strip, 'x') + numberOf(strip, 'width') <= 100);
      }
    }),
  );
});

test('strips under one heading share a colour', () => {
  const colours = staven(
    [
      { waarde: 1, onderdeelVan: 'a' },
      { waarde: 2, onderdeelVan: 'b' },
      { waarde: 3, onderdeelVan: 'b' },
    ],
    '%',
  ).map((strip) => marks(strip)[0]?.attributes['class']);
  assert.notEqual(colours[0], colours[1]);
  assert.equal(colours[1], colours[2]);
});

suite('windows', () => {
  const panes = (waarde: number, van: number, paint: string): Element[] =>
    elementsOf(ramen(waarde, van)).filter(
      ({ name, attributes }) => name === 'rect' && attributes['class'] === paint,
    );

  test('so many windows are lit, of so many', () => {
    const shares = fc
      .integer({ min: 2, max: 100 })
      .chain((van) => fc.tuple(fc.integer({ min: 0, max: van }), fc.constant(van)));
    fc.assert(
      fc.property(shares, ([waarde, van]) => {
        assert.equal(panes(waarde, van, 'v-licht l-dun').length, waarde);
        assert.equal(panes(waarde, van, 'v-glas l-dun').length, van - waarde);
        assert.equal(panes(waarde, van, 'v-licht l-geen').length, 0);
      }),
    );
  });

  test('what is left lights a part of the next window', () => {
    assert.equal(panes(28.2, 100, 'v-licht l-dun').length, 28);
    assert.equal(panes(28.2, 100, 'v-licht l-geen').length, 1);
  });

  test('what is no share cannot be drawn', () => {
    assert.throws(() => ramen(5, 4), RangeError);
    assert.throws(() => ramen(1, 101), RangeError);
  });

  test('a hundred windows fit in a phone of 320 pixels', () => {
    assert.ok(ramen(50, 100).breedte <= 288);
  });
});

test('one counts as many people and medals as there are', () => {
  const circles = (drawing: { svg: string }, radius: string): number =>
    elementsOf(drawing).filter(
      ({ name, attributes }) => name === 'circle' && attributes['r'] === radius,
    ).length;
  for (const number of [1, 10, 26, 38, 60]) {
    assert.equal(circles(menigte(number), '6.5'), number);
    assert.ok(menigte(number).breedte <= 288);
  }
  for (const number of [1, 5]) assert.equal(circles(medailles(number, 1), '17'), number);
});
