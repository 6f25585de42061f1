/** What happens at saving: the draft is tidied and judged, and only then goes to git. */
import CMS from 'decap-cms-core';
import { fromJS, type Map } from 'immutable';
import { collectionNames } from '#src/model/index.ts';
import { changedKey } from '../checks/inUse.ts';
import { judgeDraft, type Surroundings } from '../checks/judgeDraft.ts';
import { refusalMessage } from '../checks/sentences.ts';
import { uploadFindings, uploadsOf, usedUploads } from '../checks/uploads.ts';
import { fieldsIn } from '../entry/fieldsIn.ts';
import { prepare } from '../entry/prepare.ts';
import { Refusal } from '../entry/refusal.ts';
import { upToDate } from './surroundings.ts';

/**
 * Makes Decap tidy and judge every draft before it is saved.
 *
 * @param loadedAs gets the text that the form was loaded with, by the path of its file
 */
export function registerSaving(
  known: Surroundings,
  loadedAs: globalThis.Map<string, string>,
): void {
  CMS.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const collection = collectionNames.find((name) => name === entry.get('collection'));
      loadedAs.set(String(entry.get('path')), String(entry.get('raw')));
      if (collection === undefined) throw new Refusal('Deze verzameling bestaat niet.');
      const surroundings = await upToDate(known);
      const isNew = entry.get('newRecord') === true;
      const draft = prepare(collection, (entry.get('data') as Map<string, unknown>).toJS(), {
        online: surroundings.site.entries,
        isNew,
        vandaag: surroundings.vandaag,
      });
      const uploads = await uploadFindings(usedUploads(draft, uploadsOf(entry)));
      const former = isNew ? null : String(fieldsIn(String(entry.get('raw')))['id']);
      const blocking = [
        ...changedKey({ collection, key: draft.data['id'] }, former, surroundings.site.entries),
        ...judgeDraft(draft, surroundings).blocking,
        ...uploads,
      ];
      if (blocking.length > 0) throw new Refusal(refusalMessage(blocking));
      return fromJS({
        ...draft.data,
        ...(entry.hasIn(['data', 'body']) ? { body: draft.body } : {}),
      });
    },
  });
}
