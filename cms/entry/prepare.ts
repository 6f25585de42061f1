/** From the data of a form to a draft, as it would be saved. */
import type { Day } from '#src/clock.ts';
import { collections, type CollectionName } from '#src/model/index.ts';
import type { Collection } from '#src/model/collection.ts';
import type { RejectedEntry } from '#src/regels/content.ts';
import { bareText } from '../text/bareText.ts';
import { complete } from './complete.ts';
import { tidy, type Data } from './tidy.ts';

/** A draft in the two parts of its file. */
export interface Prepared {
  readonly collection: CollectionName;
  readonly data: Data;
  readonly body: string;
}

/** When and beside what a draft is saved. */
interface Moment {
  readonly online: readonly RejectedEntry[];
  readonly isNew: boolean;
  readonly vandaag: Day | null;
}

const NOWHERE: Moment = { online: [], isNew: false, vandaag: null };

/**
 * Tidies and completes what a form holds. Its text stays as it is. A copy of what is online gets an
 * id and an address of its own. Of what is online the day of the change is written down, and its
 * former address when it moves to another.
 *
 * @param online what is online; nothing when left out
 * @param vandaag the day of a change
 */
export function prepare(
  collection: CollectionName,
  form: Data,
  { online, isNew, vandaag }: Moment = NOWHERE,
): Prepared {
  const { fields }: Collection = collections[collection];
  const { body, ...rest } = form;
  const kin = online.filter((other) => other.collection === collection);
  const isTaken = (key: string, value: unknown): boolean =>
    isNew && (key === 'id' || key === 'slug') && kin.some((other) => other[key] === value);
  const own = Object.entries(tidy(fields, rest)).filter(([key, value]) => !isTaken(key, value));
  const data = complete(fields, Object.fromEntries(own), isTaken);
  return {
    collection,
    data: isNew ? data : withFormerSlug(withChange(data, kin, vandaag), kin),
    body: typeof body === 'string' ? bareText(body) : '',
  };
}

/** Who reads the page sees that it was changed. */
function withChange(data: Data, kin: readonly RejectedEntry[], vandaag: Day | null): Data {
  const isOnline = kin.some(({ id }) => id === data['id']);
  const isLater = vandaag !== null && String(data['publicatiedatum']) < vandaag;
  return isOnline && isLater ? { ...data, gewijzigd: vandaag } : data;
}

/** Old links go on working without anybody thinking of it. */
function withFormerSlug(data: Data, kin: readonly RejectedEntry[]): Data {
  const former = kin.find(({ id }) => id === data['id'])?.slug ?? null;
  const known: unknown[] = Array.isArray(data['oudeSlugs']) ? data['oudeSlugs'] : [];
  return former === null || former === data['slug'] || known.includes(former)
    ? data
    : { ...data, oudeSlugs: [...known, former] };
}
