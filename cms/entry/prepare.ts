/** From the data of a form to a draft, as it would be saved. */
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

/**
 * Tidies and completes what a form holds. Its text stays as it is.
 *
 * @param others for a new entry: what is online, so that a copy of one of them gets an id and an
 * address of its own
 */
export function prepare(
  collection: CollectionName,
  form: Data,
  others: readonly RejectedEntry[] = [],
): Prepared {
  const { fields }: Collection = collections[collection];
  const { body, ...rest } = form;
  const isTaken = (key: string, value: unknown): boolean =>
    (key === 'id' || key === 'slug') &&
    others.some((other) => other.collection === collection && other[key] === value);
  const own = Object.entries(tidy(fields, rest)).filter(([key, value]) => !isTaken(key, value));
  return {
    collection,
    data: complete(fields, Object.fromEntries(own), isTaken),
    body: typeof body === 'string' ? bareText(body) : '',
  };
}
