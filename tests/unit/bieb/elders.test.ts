/** What may go to the sites of others, as far as the people in it agreed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elders, eldersVanSchool } from '#src/bieb/elders.ts';

const grond = (...kanalen: string[]) => ({ grond: { soort: 'toestemming', kanalen } }) as const;
const item = (id: string, kanalen: readonly string[], ...scholen: string[]) => ({
  id,
  data: { geportretteerd: [grond(...kanalen)], scholen },
});
const ids = (items: ReadonlyArray<{ id: string }>): string[] => items.map(({ id }) => id);

const open = item('open', ['site', 'insluiten'], 'a');
const hier = item('hier', ['site'], 'a');
const ander = item('ander', ['site', 'insluiten'], 'b');
const niemand = { id: 'niemand', data: { geportretteerd: [], scholen: ['a'] } };

test('an item with somebody who agreed to this site only goes nowhere else', () => {
  assert.deepEqual(ids(elders([open, hier, ander, niemand])), ['open', 'ander', 'niemand']);
});

test('of a school only its own items go elsewhere, and only those that may', () => {
  assert.deepEqual(ids(eldersVanSchool([open, hier, ander, niemand], 'a')), ['open', 'niemand']);
});
