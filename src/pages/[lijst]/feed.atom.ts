import type { APIContext } from 'astro';
import { atom } from '#src/feeds/feed.ts';
import { feedPaths, feeds, type FeedName } from '#src/feeds/register.ts';
import { stukkenVanLijst } from '#src/feeds/stukken.ts';

export const getStaticPaths = feedPaths;

/** The newest items of a list, as Atom. */
export async function GET({ params }: APIContext<object, { lijst: FeedName }>): Promise<Response> {
  return atom({ ...feeds[params.lijst], items: await stukkenVanLijst(params.lijst) });
}
