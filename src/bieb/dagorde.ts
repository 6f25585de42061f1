/** An order that is new every day and the same all day. */
import { createHash } from 'node:crypto';
import type { Day } from '#src/clock.ts';

/** The items as if they were shuffled on this day; the same items on the same day stand the same. */
export function inDagorde<T extends { readonly id: string }>(items: readonly T[], dag: Day): T[] {
  const loten = items.map((item) => ({
    item,
    lot: createHash('sha256').update(`${dag} ${item.id}`).digest('hex'),
  }));
  return loten.toSorted((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ item }) => item);
}
