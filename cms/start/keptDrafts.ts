/**
 * Offers a draft that was kept in the browser only once there is a form to put it in. Decap reads it
 * and makes the form at the same moment: on a slow machine the empty form came last, and was then
 * kept instead of the draft.
 */
import { localForage } from 'decap-cms-lib-util';

/** What the names of kept drafts begin with in the store of the browser. */
const KEPT = 'backup';
/** How often and how long it is looked whether there is a form, in milliseconds. */
const EVERY = 50;
const PATIENCE = 15_000;

/** Makes Decap wait. Before `CMS.init`. */
export function registerKeptDrafts(): void {
  const read = localForage.getItem.bind(localForage);
  localForage.getItem = async <T>(key: string): Promise<T | null> => {
    if (key.startsWith(KEPT)) await formIsThere();
    return read<T>(key);
  };
}

async function formIsThere(): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += EVERY) {
    if (document.querySelector('[id*="-field-"]') !== null) return;
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}
