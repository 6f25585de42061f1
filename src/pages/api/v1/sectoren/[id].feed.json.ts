import type { Item } from '#src/bieb/item.ts';
import { json } from '#src/feeds/feed.ts';
import { feedVanSector, sectorpaden } from '#src/feeds/verzamelfeeds.ts';

export const getStaticPaths = sectorpaden;

export const GET = async ({ props }: { props: { sector: Item<'sectoren'> } }): Promise<Response> =>
  json(await feedVanSector(props.sector));
