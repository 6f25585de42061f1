/** The time line: milestones by year. */
import { all } from './index.ts';
import type { Item } from './item.ts';

/** The milestones of one year, or of years in a row that have one each, as they follow in time. */
export interface Jaren {
  readonly van: string;
  /** The last of these years; the same as `van` for one year. */
  readonly tot: string;
  readonly mijlpalen: ReadonlyArray<Item<'mijlpalen'>>;
}

/** Every year with a milestone, and the year `ditJaar`, the earliest first. */
export async function tijdlijn(ditJaar: string): Promise<Jaren[]> {
  const byYear = Map.groupBy(await all('mijlpalen'), ({ data }) => data.datum.slice(0, 4));
  const years = [...new Set([...byYear.keys(), ditJaar])].toSorted();
  const lines: Jaren[] = [];
  for (const jaar of years) {
    const mijlpalen = (byYear.get(jaar) ?? []).toSorted(
      (a, b) => a.data.datum.localeCompare(b.data.datum) || a.id.localeCompare(b.id),
    );
    const last = lines.at(-1);
    // What happens now has a place of its own.
    const joins = mijlpalen.length === 1 && ![last?.van, jaar].includes(ditJaar);
    if (last !== undefined && joins && last.mijlpalen.length === yearsIn(last, years)) {
      lines.splice(-1, 1, { ...last, tot: jaar, mijlpalen: [...last.mijlpalen, ...mijlpalen] });
    } else {
      lines.push({ van: jaar, tot: jaar, mijlpalen });
    }
  }
  return lines;
}

function yearsIn({ van, tot }: Jaren, years: readonly string[]): number {
  return years.filter((jaar) => jaar >= van && jaar <= tot).length;
}
