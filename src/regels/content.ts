/** The content as the rules see it: every entry that passed its schema and the guard. */
import type { CollectionName, EntryData } from '#src/model/index.ts';
import type { Mention } from './guard/mentions.ts';

/** An entry of collection `N`. */
export interface EntryOf<N extends CollectionName> {
  readonly collection: N;
  /** The file, as a path from the project's root with forward slashes. */
  readonly file: string;
  readonly data: EntryData<N>;
  /** The text below the fields, as it was written; empty when there is none. */
  readonly body: string;
  /** The line of the file on which {@link body} starts, counted from 1. */
  readonly bodyLine: number;
  /** What the text refers to; lines and columns count in the file. */
  readonly mentions: readonly Mention[];
  /** The headings of the text in order, as plain text. */
  readonly headings: readonly string[];
  /** The line in the file where a value stands, if it is there. */
  lineOf(path: ReadonlyArray<string | number>): number | undefined;
}

/** An entry of any collection; `collection` tells which. */
export type Entry = { [N in CollectionName]: EntryOf<N> }[CollectionName];

/** An entry with a page of its own. */
export type AddressedEntry = Extract<Entry, { data: { slug: string } }>;

/** True when the entry has a page of its own. */
export function hasAddress(entry: Entry): entry is AddressedEntry {
  return 'slug' in entry.data;
}

/** What is known of an entry that is itself wrong and is reported as such. */
export interface RejectedEntry {
  readonly collection: CollectionName;
  readonly id: string | null;
  readonly slug: string | null;
}
