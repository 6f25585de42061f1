import type { Item } from '#src/bieb/item.ts';
import { atom } from '#src/feeds/feed.ts';
import { feedVanSector, sectorpaden } from '#src/feeds/verzamelfeeds.ts';

export const getStaticPaths = sectorpaden;

export const GET = async ({ props }: { props: { sector: Item<'sectoren'> } }): Promise<Response> =>
  atom(await feedVanSector(props.sector));
