/** The time line: milestones by year. */
import { all } from './index.ts';
import type { Item } from './item.ts';

/** The milestones of one year, in the order in which they happened or would happen. */
export interface Jaar {
  readonly jaar: string;
  readonly mijlpalen: ReadonlyArray<Item<'mijlpalen'>>;
}

/** Every year with a milestone, the earliest first. */
export async function tijdlijn(): Promise<Jaar[]> {
  const byYear = Map.groupBy(await all('mijlpalen'), ({ data }) => data.datum.slice(0, 4));
  return [...byYear]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([jaar, mijlpalen]) => ({
      jaar,
      mijlpalen: mijlpalen.toSorted(
        (a, b) => a.data.datum.localeCompare(b.data.datum) || a.id.localeCompare(b.id),
      ),
    }));
}
