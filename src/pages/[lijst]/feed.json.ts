import type { APIContext } from 'astro';
import { json } from '#src/feeds/feed.ts';
import { feedPaths, feeds, type FeedName } from '#src/feeds/register.ts';
import { stukkenVanLijst } from '#src/feeds/stukken.ts';

export const getStaticPaths = feedPaths;

/** The newest items of a list, as JSON Feed. */
export async function GET({ params }: APIContext<object, { lijst: FeedName }>): Promise<Response> {
  return json({ ...feeds[params.lijst], items: await stukkenVanLijst(params.lijst) });
}
