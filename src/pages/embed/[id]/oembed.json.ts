import { inTeBedden, type DeelbaarItem } from '#src/bieb/deelbaar.ts';
import { oembed } from '#src/delen/inbedden/oembed.ts';
import { theSource } from '#src/metadata/site.ts';

/** What programs are told of each card. */
export async function getStaticPaths() {
  return (await inTeBedden()).map((item) => ({ params: { id: item.id }, props: { item } }));
}

export const GET = ({ props: { item } }: { props: { item: DeelbaarItem } }): Response =>
  Response.json(oembed(item.data, theSource));
