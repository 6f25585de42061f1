/** The house that the form of the workbench describes. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { huisUit } from '#src/components/werkbank/huisUit.ts';

test('a name says where a value belongs; numbers are numbers', () => {
  const huis = huisUit([
    ['bouw.geveltype', 'trap'],
    ['bouw.breedte', '156'],
    ['opschrift', 'bakkerij'],
    ['inrichting.etalage.0', 'oven'],
    ['inrichting.mensen.0.huid', 'huid3'],
    ['inrichting.mensen.0.jas', 'wit'],
  ]);
  assert.deepEqual(huis, {
    bouw: { geveltype: 'trap', breedte: 156 },
    opschrift: 'bakkerij',
    inrichting: {
      etalage: ['oven'],
      ramen: [],
      stoep: [],
      mensen: [{ huid: 'huid3', jas: 'wit' }],
    },
  });
});

test('what is empty is left out, and a list closes up around it', () => {
  const { inrichting } = huisUit([
    ['inrichting.stoep.0', ''],
    ['inrichting.stoep.1', 'fiets'],
    ['inrichting.stoep.2', 'ladder'],
    ['inrichting.dak', ''],
    ['inrichting.mensen.0.huid', ''],
    ['inrichting.mensen.0.jas', 'wit'],
    ['inrichting.mensen.1.huid', 'huid1'],
    ['inrichting.mensen.1.jas', 'geel'],
  ]);
  assert.deepEqual(inrichting?.stoep, ['fiets', 'ladder']);
  assert.ok(!('dak' in inrichting));
  assert.deepEqual(inrichting.mensen, [{ huid: 'huid1', jas: 'geel' }]);
});

test('single values stand beside the lists', () => {
  const { inrichting } = huisUit([
    ['inrichting.dak', 'schoorsteen'],
    ['inrichting.grap', 'muis'],
    ['inrichting.etalage.1', 'oven'],
  ]);
  assert.deepEqual(inrichting, {
    etalage: ['oven'],
    ramen: [],
    stoep: [],
    mensen: [],
    dak: 'schoorsteen',
    grap: 'muis',
  });
});
