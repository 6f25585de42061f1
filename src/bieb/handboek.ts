/** The handbook for editors. */
import { all } from './index.ts';
import type { Item } from './item.ts';

/** Its chapters, in the order in which they are read. */
export async function hoofdstukken(): Promise<Array<Item<'handboek'>>> {
  const chapters = await all('handboek');
  return chapters.toSorted((a, b) => a.data.volgorde - b.data.volgorde);
}
