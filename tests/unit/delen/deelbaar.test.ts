/** Which pieces have a card for the sites of others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { magOpKaart } from '#src/delen/deelbaar.ts';

const grond = (...kanalen: string[]) => ({ grond: { soort: 'toestemming', kanalen } }) as const;

test('a piece has a card when its people agreed; a school always, for its card shows other people', () => {
  const alleen = { geportretteerd: [grond('site')] };
  assert.equal(magOpKaart('verhalen', alleen), false);
  assert.equal(magOpKaart('verhalen', { geportretteerd: [grond('insluiten')] }), true);
  assert.equal(magOpKaart('scholen', alleen), true);
  assert.equal(magOpKaart('straten', {}), false);
});
