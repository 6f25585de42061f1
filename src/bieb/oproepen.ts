/** Calls by whether they can be answered on the day the site is drawn for. */
import { vandaag } from '#src/clock.ts';
import { opennessOf, type Openness } from '#src/model/calendar.ts';
import { all } from './index.ts';
import type { Item } from './item.ts';

/** Calls in this state: open ones that close first come first, others the newest first. */
export async function oproepenDie(state: Openness): Promise<Array<Item<'oproepen'>>> {
  const found = (await all('oproepen')).filter(({ data }) => opennessOf(data, vandaag()) === state);
  return state === 'open'
    ? found.toSorted((a, b) => a.data.sluit.localeCompare(b.data.sluit) || a.id.localeCompare(b.id))
    : found;
}
