import type { APIContext } from 'astro';
import { all } from '#src/bieb/index.ts';
import { atom } from '#src/feeds/feed.ts';
import { feedPaths, feeds, type FeedName } from '#src/feeds/register.ts';

export const getStaticPaths = feedPaths;

/** The newest items of a list, as Atom. */
export async function GET({ params }: APIContext<object, { lijst: FeedName }>): Promise<Response> {
  return atom({ ...feeds[params.lijst], items: await all(params.lijst) });
}
