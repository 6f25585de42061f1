/** The street as pages use it: hours, neighbours, and walls that differ. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { dagdeelVan, uurVoluit } from '#src/model/etmaal.ts';
import type { Huis } from '#src/straat/gevel/huis.ts';
import { gescheiden } from '#src/straat/gescheiden.ts';

test('every hour has its sky', () => {
  const hours = {
    '00:00': 'nacht',
    '05:59': 'nacht',
    '06:00': 'ochtend',
    '09:59': 'ochtend',
    '10:00': 'dag',
    '13:59': 'dag',
    '14:00': 'middag',
    '17:29': 'middag',
    '17:30': 'avond',
    '21:59': 'avond',
    '22:00': 'nacht',
  };
  for (const [hour, part] of Object.entries(hours)) assert.equal(dagdeelVan(hour), part, hour);
  assert.equal(uurVoluit('05:30'), '05.30 uur');
});

const MUREN = ['roze', 'blauw', 'zand'] as const;
const houses = fc.array(fc.constantFrom(...MUREN), { maxLength: 14 }).map((muren) =>
  muren.map((muur, nummer): Huis => ({
    bouw: { geveltype: 'klok', breedte: 120, verdiepingen: 1, muur, deur: 'wit' },
    opschrift: String(nummer),
    teken: 'moer',
  })),
);

test('neighbours get another wall; nobody is lost', () => {
  fc.assert(
    fc.property(houses, (huizen) => {
      const rij = gescheiden(huizen);
      assert.deepEqual(new Set(rij), new Set(huizen));
      assert.equal(rij.length, huizen.length);
      // Two of the same side by side only when nothing else is left.
      const pairs = rij.flatMap((huis, plek) =>
        plek > 0 && rij[plek - 1]?.bouw.muur === huis.bouw.muur ? [plek] : [],
      );
      for (const plek of pairs) {
        assert.equal(new Set(rij.slice(plek).map(({ bouw }) => bouw.muur)).size, 1);
      }
    }),
  );
});
