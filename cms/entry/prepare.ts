/** From the data of a form to a draft, as it would be saved. */
import { collections, type CollectionName } from '#src/model/index.ts';
import type { Collection } from '#src/model/collection.ts';
import { bareText } from '../text/bareText.ts';
import { complete } from './complete.ts';
import { tidy, type Data } from './tidy.ts';

/** A draft in the two parts of its file. */
export interface Prepared {
  readonly collection: CollectionName;
  readonly data: Data;
  readonly body: string;
}

/** Tidies and completes what a form holds. Its text stays as it is. */
export function prepare(collection: CollectionName, form: Data): Prepared {
  const { fields }: Collection = collections[collection];
  const { body, ...rest } = form;
  return {
    collection,
    data: complete(fields, tidy(fields, rest)),
    body: typeof body === 'string' ? bareText(body) : '',
  };
}
