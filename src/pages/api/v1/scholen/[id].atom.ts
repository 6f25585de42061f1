import type { Item } from '#src/bieb/item.ts';
import { atom } from '#src/feeds/feed.ts';
import { feedVanSchool, schoolpaden } from '#src/feeds/verzamelfeeds.ts';

export const getStaticPaths = schoolpaden;

export const GET = async ({ props }: { props: { school: Item<'scholen'> } }): Promise<Response> =>
  atom(await feedVanSchool(props.school));
