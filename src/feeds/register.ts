import type { Feed } from './feed.ts';

/** The lists that have a feed, by the folder their page stands in. */
export const feeds = {
  verhalen: {
    title: 'Verhalen',
    description: 'Verhalen over wat mbo’ers in Utrecht maken en meemaken.',
    page: '/verhalen/',
    addresses: { atom: '/verhalen/feed.atom', json: '/verhalen/feed.json' },
  },
  nieuws: {
    title: 'Nieuws',
    description: 'Korte berichten uit het Utrechtse mbo.',
    page: '/nieuws/',
    addresses: { atom: '/nieuws/feed.atom', json: '/nieuws/feed.json' },
  },
} as const satisfies Record<string, Omit<Feed, 'items'>>;

/** The name of a list that has a feed. */
export type FeedName = keyof typeof feeds;

/** For `getStaticPaths`: one file for each feed. */
export function feedPaths(): Array<{ params: { lijst: FeedName } }> {
  return [{ params: { lijst: 'verhalen' } }, { params: { lijst: 'nieuws' } }];
}
