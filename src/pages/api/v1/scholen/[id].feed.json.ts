import type { Item } from '#src/bieb/item.ts';
import { json } from '#src/feeds/feed.ts';
import { feedVanSchool, schoolpaden } from '#src/feeds/verzamelfeeds.ts';

export const getStaticPaths = schoolpaden;

export const GET = async ({ props }: { props: { school: Item<'scholen'> } }): Promise<Response> =>
  json(await feedVanSchool(props.school));
