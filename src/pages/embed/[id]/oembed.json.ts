import { inTeBedden, type KaartItem } from '#src/bieb/deelbaar.ts';
import { kaarttitel } from '#src/delen/deelbaar.ts';
import { oembed } from '#src/delen/inbedden/oembed.ts';
import { theSource } from '#src/metadata/site.ts';

/** What programs are told of each card. */
export async function getStaticPaths() {
  return (await inTeBedden()).map((item) => ({ params: { id: item.id }, props: { item } }));
}

export const GET = ({ props: { item } }: { props: { item: KaartItem } }): Response =>
  Response.json(
    oembed(
      {
        id: item.id,
        titel: kaarttitel(item.collection, item.data.titel),
        samenvatting: item.data.samenvatting,
      },
      theSource,
    ),
  );
