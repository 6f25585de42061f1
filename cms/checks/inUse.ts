/** Guards what others refer to: it is not deleted, and goes on being called the same. */
import type { CollectionName } from '#src/model/names.ts';
import type { OnlineEntry } from './site.ts';
import type { Told } from './told.ts';

/** An entry that is to be deleted. */
interface Deleted {
  readonly collection: CollectionName;
  readonly id: string;
  readonly titel: string;
}

/** How many of those that refer to it a message names. */
const MOST_NAMED = 3;

/** Why it is not deleted, in Dutch, with what refers to it; `null` when nothing online does. */
export function deletionRefusal(
  { collection, id, titel }: Deleted,
  online: readonly OnlineEntry[],
): string | null {
  const from = online.filter(
    (other) =>
      other.refersTo.includes(`${collection}/${id}`) &&
      !(other.collection === collection && other.id === id),
  );
  if (from.length === 0) return null;
  const named = from.slice(0, MOST_NAMED).map((other) => `“${other.titel}”`);
  const rest = from.length - named.length;
  const more = rest === 0 ? '' : ` en nog ${String(rest)}`;
  return `“${titel}” is nog nodig bij ${named.join(', ')}${more}. Haal het daar eerst weg en publiceer dat. Wacht tot de site klaar is en verwijder het dan.`;
}

/**
 * That the key of what is online was changed, by which others refer to it.
 *
 * @param former the key that stands in the file; `null` for a new entry
 */
export function changedKey(
  { collection, key }: { readonly collection: CollectionName; readonly key: unknown },
  former: string | null,
  online: readonly OnlineEntry[],
): Told[] {
  const isOnline = online.some((other) => other.collection === collection && other.id === former);
  if (former === null || former === key || !isOnline) return [];
  return [
    {
      ...{ file: 'Dit stuk', field: 'Sleutel', problem: `was “${former}” en staat zo op de site` },
      mend: `zet “${former}” terug`,
    },
  ];
}
