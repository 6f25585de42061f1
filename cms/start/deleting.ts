/** What happens at deleting: what others on the site refer to stays. */
import CMS from 'decap-cms-core';
import { collectionNames } from '#src/model/index.ts';
import { deletionRefusal } from '../checks/inUse.ts';
import type { Surroundings } from '../checks/judgeDraft.ts';
import { Refusal } from '../entry/refusal.ts';
import { upToDate } from './surroundings.ts';

/** Makes Decap ask before it deletes an entry that is published. Before `CMS.init`. */
export function registerDeleting(known: Surroundings): void {
  CMS.registerEventListener({
    name: 'preUnpublish',
    handler: async ({ entry }) => {
      const collection = collectionNames.find((name) => name === entry.get('collection'));
      if (collection === undefined) throw new Refusal('Deze verzameling bestaat niet.');
      const word = (key: string): string => String(entry.getIn(['data', key]));
      const { site } = await upToDate(known);
      const refusal = deletionRefusal(
        { collection, id: word('id'), titel: word('titel') },
        site.entries,
      );
      if (refusal !== null) throw new Refusal(refusal);
    },
  });
}
