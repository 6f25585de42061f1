import { inTeBedden } from '#src/bieb/deelbaar.ts';
import type { Item } from '#src/bieb/item.ts';
import type { Deelbaar } from '#src/delen/deelbaar.ts';
import { oembed } from '#src/delen/inbedden/oembed.ts';
import { theSource } from '#src/metadata/site.ts';

/** What programs are told of each card. */
export async function getStaticPaths() {
  return (await inTeBedden()).map((item) => ({ params: { id: item.id }, props: { item } }));
}

export const GET = ({ props: { item } }: { props: { item: Item<Deelbaar> } }): Response =>
  Response.json(oembed(item.data, theSource));
