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
 * Tidies and completes what a form holds. Its text stays as it is. A copy of what is online gets an
 * id and an address of its own; what moves to another address keeps the former one.
 *
 * @param online what is online; nothing when left out
 */
export function prepare(
  collection: CollectionName,
  form: Data,
  { online = [], isNew = false }: { online?: readonly RejectedEntry[]; isNew?: boolean } = {},
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
    data: isNew ? data : withFormerSlug(data, kin),
    body: typeof body === 'string' ? bareText(body) : '',
  };
}

/** Old links go on working without anybody thinking of it. */
function withFormerSlug(data: Data, kin: readonly RejectedEntry[]): Data {
  const former = kin.find(({ id }) => id === data['id'])?.slug ?? null;
  const known: unknown[] = Array.isArray(data['oudeSlugs']) ? data['oudeSlugs'] : [];
  return former === null || former === data['slug'] || known.includes(former)
    ? data
    : { ...data, oudeSlugs: [...known, former] };
}
