/**
 * The drawings as they were when somebody last looked at them. After a change that is meant:
 * `node --test --test-update-snapshots tests/unit/straat/snapshots.test.ts`, and look.
 */
import test from 'node:test';
import {
  achterHetRaam,
  grappen,
  inDeEtalage,
  opDeStoep,
  opHetDak,
} from '#src/model/inrichting/dingen.ts';
import { collections } from '#src/model/index.ts';
import { dakding } from '#src/straat/dingen/dakding.ts';
import { etalageding } from '#src/straat/dingen/etalageding.ts';
import { grap, stoepding } from '#src/straat/dingen/stoepding.ts';
import { achterGlas } from '#src/straat/gevel/achterGlas.ts';
import { gevel } from '#src/straat/gevel/gevel.ts';
import { words } from './anyHouse.ts';

// One element on a line, so that a difference shows what changed.
const lines = (svg: string) => svg.replaceAll('><', '>\n<').split('\n');
const serializers = [(value: unknown) => (value as string[]).join('\n')];

for (const geveltype of collections.gevels.fields.bouw.schema.shape.geveltype.options) {
  test(`the house with type ${geveltype}`, (t) => {
    const { svg } = gevel({
      bouw: { geveltype, breedte: 168, verdiepingen: 2, muur: 'geel', deur: 'blauw' },
      opschrift: 'voorbeeld',
      teken: 'krakeling',
    });
    t.assert.snapshot(lines(svg), { serializers });
  });
}

test('things on the pavement', (t) => {
  for (const word of words(opDeStoep))
    t.assert.snapshot([word, ...lines(stoepding(word).svg)], { serializers });
});

test('things in the shop window', (t) => {
  for (const word of words(inDeEtalage))
    t.assert.snapshot([word, ...lines(etalageding(word).svg)], { serializers });
});

test('things on the roof', (t) => {
  for (const word of words(opHetDak))
    t.assert.snapshot([word, ...lines(dakding(word).svg)], { serializers });
});

test('things behind a window', (t) => {
  const ruit = { x: 4, breedte: 24, voet: 44 };
  for (const word of words(achterHetRaam))
    t.assert.snapshot([word, ...lines(achterGlas(word, ruit))], { serializers });
});

test('jokes', (t) => {
  for (const word of words(grappen))
    t.assert.snapshot([word, ...lines(grap(word).svg)], { serializers });
});
