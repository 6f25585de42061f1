import type { Item } from '#src/bieb/item.ts';
import { antwoord, lijst } from '#src/feeds/api.ts';
import { stukkenVanSector } from '#src/feeds/stukken.ts';
import { sectorpaden } from '#src/feeds/verzamelfeeds.ts';

export const getStaticPaths = sectorpaden;

export const GET = async ({
  props: { sector },
}: {
  props: { sector: Item<'sectoren'> };
}): Promise<Response> =>
  antwoord(await lijst(sector.data.titel, await stukkenVanSector(sector.id)));
