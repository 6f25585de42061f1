/** The pages that a collection gives: for `getStaticPaths` of a page with `[slug]` in its name. */
import type { CollectionName } from '#src/model/index.ts';
import { all } from './index.ts';
import type { Item } from './item.ts';

/** One page: its address part and what it is about. */
export interface Path<N extends CollectionName> {
  readonly params: { readonly slug: string };
  readonly props: { readonly item: Item<N> };
}

/** A function that gives a page for every item of the collection that has an address. */
export function pathsOf<N extends CollectionName>(collection: N): () => Promise<Array<Path<N>>> {
  return async () => {
    const items = await all(collection);
    return items.flatMap((item) =>
      item.address === null ? [] : [{ params: { slug: lastPart(item.address) }, props: { item } }],
    );
  };
}

function lastPart(address: string): string {
  return address.split('/').at(-2) ?? '';
}
