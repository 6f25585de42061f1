/** Everything on the site that can be shared. */
import { deelbareCollecties, type Deelbaar } from '#src/delen/deelbaar.ts';
import { all } from './index.ts';
import type { Item } from './item.ts';

/** Every piece with a card and a QR code of its own. */
export async function deelbareItems(): Promise<Array<Item<Deelbaar>>> {
  const lijsten = await Promise.all(
    deelbareCollecties.map(async (collection): Promise<Array<Item<Deelbaar>>> => all(collection)),
  );
  return lijsten.flat();
}
