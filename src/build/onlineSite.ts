/** Tells the CMS what is online: what others may refer to and link to. Public facts only. */
import type { OnlineEntry, OnlineSite } from '#cms/checks/site.ts';
import { hasAddress, type Entry } from '#src/regels/content.ts';
import { addressOf } from '#src/regels/publication.ts';

/** The entries in `live`, and the addresses that are not content. */
export function onlineSite(live: readonly Entry[], fixed: ReadonlySet<string>): OnlineSite {
  const online = new Set(live.filter(hasAddress).map(addressOf));
  return {
    entries: live.map((entry) => onlineEntry(entry, online)),
    fixed: [...fixed].toSorted(),
  };
}

// A link to what was taken off the site would tell the name that has to be gone.
function onlineEntry(
  { collection, data, mentions }: Entry,
  online: ReadonlySet<string>,
): OnlineEntry {
  return {
    collection,
    id: data.id,
    slug: 'slug' in data ? data.slug : null,
    titel: data.titel,
    links: mentions.flatMap(({ kind, target }) => {
      const [address = ''] = target.split('#');
      return kind === 'link' && online.has(address) ? [address] : [];
    }),
  };
}
