import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glassOf } from '#src/components/portret/glass.ts';

test('a person keeps the colour of the glass, and all colours are used', () => {
  const ids = Array.from({ length: 60 }, (_, place) => `bcdfg${String(place * 7919)}`);
  assert.deepEqual(ids.map(glassOf), ids.map(glassOf));
  const counts = Map.groupBy(ids, glassOf);
  assert.deepEqual([...counts.keys()].toSorted(), ['geel', 'hemel', 'roze']);
  for (const [colour, found] of counts) assert.ok(found.length >= 10, `${colour} is te zeldzaam`);
});
