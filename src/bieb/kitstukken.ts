/** The pieces of the campaign kit. */
import type { Doelgroep } from '#src/model/doelgroepen.ts';
import { all } from './index.ts';
import type { Item } from './item.ts';

/** All pieces, in the order in which they are offered. */
export async function kitstukken(): Promise<Array<Item<'kitstukken'>>> {
  const stukken = await all('kitstukken');
  return stukken.toSorted((a, b) => a.data.volgorde - b.data.volgorde);
}

/** Those for one audience. */
export async function kitstukkenVoor(doelgroep: Doelgroep): Promise<Array<Item<'kitstukken'>>> {
  return (await kitstukken()).filter(({ data }) => data.voorWie.includes(doelgroep));
}
