/** Drawings at another size: larger shapes, the same lines. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { pand } from '#src/straat/gevel/pand.ts';
import { opMaat } from '#src/straat/opMaat.ts';
import { anyHouse } from './anyHouse.ts';
import { elementsOf } from './drawings.ts';

const drawing = (svg: string) => ({ svg, breedte: 10, hoogte: 20, diepte: 4 });

test('places, sizes, paths and letters grow; classes and turns stay', () => {
  const large = opMaat(
    drawing(
      '<g transform="translate(10 -4) rotate(-4)"><rect x="1" y="2" width="3.5" height="4" class="v-wit l-dik"/>' +
        '<circle cx="-2" cy="3" r="1.8" class="l-geen"/><text x="5" y="-6" font-size="10" class="letters">4 &lt; 5</text>' +
        '<path d="M0 -5.5h3A2 2 0 0 1 4 -8Z" class="l-dun"/></g>',
    ),
    2,
  );
  assert.deepEqual(large, {
    svg:
      '<g transform="translate(20 -8) rotate(-4)"><rect x="2" y="4" width="7" height="8" class="v-wit l-dik"/>' +
      '<circle cx="-4" cy="6" r="3.6" class="l-geen"/><text x="10" y="-12" font-size="20" class="letters">4 &lt; 5</text>' +
      '<path d="M0 -11h6A4 4 0 0 1 8 -16Z" class="l-dun"/></g>',
    breedte: 20,
    hoogte: 40,
    diepte: 8,
  });
});

test('a mirrored part stays in its place: its turn is kept, its shift grows', () => {
  const { svg } = opMaat(drawing('<g transform="matrix(-1 0 0 1 352 -4)"><rect x="1"/></g>'), 2);
  assert.equal(svg, '<g transform="matrix(-1 0 0 1 704 -8)"><rect x="2"/></g>');
});

test('any house at any size has the same elements with the same paint and lines', () => {
  fc.assert(
    fc.property(anyHouse, fc.double({ min: 0.5, max: 2, noNaN: true }), (huis, size) => {
      const before = elementsOf(pand(huis));
      const after = elementsOf(opMaat(pand(huis), size));
      assert.deepEqual(
        after.map(({ name, attributes }) => [name, attributes['class']]),
        before.map(({ name, attributes }) => [name, attributes['class']]),
      );
      for (const [place, { attributes }] of after.entries()) {
        const width = Number(attributes['width'] ?? 0);
        const once = Number(before[place]?.attributes['width'] ?? 0);
        assert.ok(
          Math.abs(width - once * size) <= 0.051,
          `${String(once)} became ${String(width)}`,
        );
      }
    }),
  );
});

test('the flags of an arc are not numbers to scale, also when arcs follow each other', () => {
  const { svg } = opMaat(drawing('<path d="M0 0A10 10 0 1 1 20 0A10 10 0 0 0 0 0Z"/>'), 0.5);
  assert.equal(svg, '<path d="M0 0A5 5 0 1 1 10 0A5 5 0 0 0 0 0Z"/>');
});
