/** Everything on the site that can be shared, where the people in it agreed to that. */
import {
  deelbareCollecties,
  magOpKaart,
  type Deelbaar,
  type MetKaart,
} from '#src/delen/deelbaar.ts';
import { all } from './index.ts';
import type { Item } from './item.ts';

/** A piece that can be shared; `collection` tells which. */
export type DeelbaarItem = { [N in Deelbaar]: Item<N> }[Deelbaar];

/** A piece with a card. */
export type KaartItem = { [N in MetKaart]: Item<N> }[MetKaart];

/** Every piece with a permanent address to share and a QR code of its own. */
export async function deelbareItems(): Promise<DeelbaarItem[]> {
  const lijsten = await Promise.all(deelbareCollecties.map((collection) => all(collection)));
  // What a collection holds follows from its name; TypeScript cannot pair them.
  return lijsten.flat() as DeelbaarItem[];
}

/** The pieces that may stand in a frame on the sites of schools. */
export async function inTeBedden(): Promise<KaartItem[]> {
  return (await deelbareItems()).filter((item): item is KaartItem =>
    magOpKaart(item.collection, item.data),
  );
}
