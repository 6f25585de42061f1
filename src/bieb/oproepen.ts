/** Calls by whether they can be answered on the day the site is drawn for. */
import { vandaag } from '#src/clock.ts';
import { opennessOf, type Openness } from '#src/model/calendar.ts';
import { all } from './index.ts';
import type { Item } from './item.ts';

/**
 * Calls in this state: open ones that close first come first, of those to come the one that opens
 * first, and of closed ones the newest.
 */
export async function oproepenDie(state: Openness): Promise<Array<Item<'oproepen'>>> {
  const found = (await all('oproepen')).filter(({ data }) => opennessOf(data, vandaag()) === state);
  if (state === 'gesloten') return found;
  const dag = state === 'open' ? 'sluit' : 'datum';
  return found.toSorted(
    (a, b) => a.data[dag].localeCompare(b.data[dag]) || a.id.localeCompare(b.id),
  );
}
