/** What of somebody's sill shows at the house. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { vanDeVensterbank } from '#src/components/huizen/vanDeVensterbank.ts';

test('what stands on the sill shows at the house: behind a window, and before the door', () => {
  const { ramen, stoep } = vanDeVensterbank(['camera', 'klapbord']);
  assert.deepEqual(ramen, ['poster', 'gordijn']);
  assert.deepEqual(stoep, ['filmcamera', 'filmlamp']);
});

test('every thing has its place, and nothing stands before the door twice', () => {
  for (const ding of ['beker', 'boek', 'camera', 'klapbord', 'plant'] as const)
    assert.equal(vanDeVensterbank([ding, ding]).ramen.length, 2);
  assert.deepEqual(vanDeVensterbank(['plant', 'plant']).stoep, ['plantenbak']);
});
