/** Everything on the site that can be shared, where the people in it agreed to that. */
import { deelbareCollecties, type Deelbaar } from '#src/delen/deelbaar.ts';
import { magOp } from '#src/model/shared/kanalen.ts';
import { all } from './index.ts';
import type { Item } from './item.ts';

/** Every piece with a permanent address to share and a QR code of its own. */
export async function deelbareItems(): Promise<Array<Item<Deelbaar>>> {
  const lijsten = await Promise.all(
    deelbareCollecties.map(async (collection): Promise<Array<Item<Deelbaar>>> => all(collection)),
  );
  return lijsten.flat();
}

/** The pieces that may stand in a frame on the sites of schools. */
export async function inTeBedden(): Promise<Array<Item<Deelbaar>>> {
  return (await deelbareItems()).filter(({ data }) => magOp(data, 'insluiten'));
}
