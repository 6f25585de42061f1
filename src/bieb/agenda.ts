/** What is to come, and what is over, on the day the site is drawn for. */
import { vandaag } from '#src/clock.ts';
import { isOver } from '#src/model/calendar.ts';
import { all } from './index.ts';
import type { Item } from './item.ts';

/** Events that are not over yet, the first one first. Those that were called off are among them. */
export async function komend(): Promise<Array<Item<'agenda'>>> {
  return (await all('agenda')).filter(({ data }) => !isOver(data, vandaag())).toSorted(soonest);
}

/** Events that are over, the last one first. */
export async function voorbij(): Promise<Array<Item<'agenda'>>> {
  return (await all('agenda'))
    .filter(({ data }) => isOver(data, vandaag()))
    .toSorted((a, b) => soonest(b, a));
}

function soonest(a: Item<'agenda'>, b: Item<'agenda'>): number {
  const moment = ({ data }: Item<'agenda'>): string => `${data.datum} ${data.begintijd ?? ''}`;
  return moment(a).localeCompare(moment(b)) || a.id.localeCompare(b.id);
}
