import type { Item } from '#src/bieb/item.ts';
import { antwoord, lijst } from '#src/feeds/api.ts';
import { stukkenVanSchool } from '#src/feeds/stukken.ts';
import { schoolpaden } from '#src/feeds/verzamelfeeds.ts';

export const getStaticPaths = schoolpaden;

export const GET = async ({
  props: { school },
}: {
  props: { school: Item<'scholen'> };
}): Promise<Response> =>
  antwoord(await lijst(school.data.titel, await stukkenVanSchool(school.id)));
