/** Tells the CMS what is online: what others may refer to and link to. Public facts only. */
import type { OnlineEntry, OnlineSite } from '#cms/checks/site.ts';
import { collections } from '#src/model/index.ts';
import { referencesIn } from '#src/model/walk.ts';
import { hasAddress, type Entry } from '#src/regels/content.ts';
import { addressOf } from '#src/regels/publication.ts';

/** The entries in `live`, and the addresses that are not content. */
export function onlineSite(live: readonly Entry[], fixed: ReadonlySet<string>): OnlineSite {
  const online: Online = {
    addresses: new Set(live.filter(hasAddress).map(addressOf)),
    names: new Set(live.map(({ collection, data }) => `${collection}/${data.id}`)),
  };
  return {
    entries: live.map((entry) => onlineEntry(entry, online)),
    fixed: [...fixed].toSorted(),
  };
}

/** What may be told of. */
interface Online {
  readonly addresses: ReadonlySet<string>;
  /** `sectoren/ict` */
  readonly names: ReadonlySet<string>;
}

// A link to what was taken off the site would tell the name that has to be gone.
function onlineEntry({ collection, data, mentions }: Entry, online: Online): OnlineEntry {
  const references = [
    ...referencesIn(collections[collection].fields, data),
    ...mentions.flatMap((mention) =>
      mention.kind === 'reference' ? [{ collection: mention.collection, id: mention.target }] : [],
    ),
  ].map(({ collection: to, id }) => `${to}/${id}`);
  return {
    collection,
    id: data.id,
    slug: 'slug' in data ? data.slug : null,
    titel: data.titel,
    links: mentions.flatMap(({ kind, target }) => {
      const [address = ''] = target.split('#');
      return kind === 'link' && online.addresses.has(address) ? [address] : [];
    }),
    refersTo: [...new Set(references)].filter((name) => online.names.has(name)),
  };
}
