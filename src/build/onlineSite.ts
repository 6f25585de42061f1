/** Tells the CMS what is online: what others may refer to and link to. Public facts only. */
import type { OnlineEntry, OnlineSite } from '#cms/checks/site.ts';
import type { Entry } from '#src/regels/content.ts';

/** The entries in `live`, and the addresses that are not content. */
export function onlineSite(live: readonly Entry[], fixed: ReadonlySet<string>): OnlineSite {
  return { entries: live.map(onlineEntry), fixed: [...fixed].toSorted() };
}

function onlineEntry({ collection, data, mentions }: Entry): OnlineEntry {
  return {
    collection,
    id: data.id,
    slug: 'slug' in data ? data.slug : null,
    titel: data.titel,
    links: mentions.flatMap(({ kind, target }) =>
      kind === 'link' && target.startsWith('/') ? [target] : [],
    ),
  };
}
