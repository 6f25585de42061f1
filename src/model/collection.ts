/** A collection: a folder of entries of the same kind. */
import type { z } from 'astro/zod';
import { schemaOf } from './field.ts';
import type { Fields, ShapeOf } from './field.ts';
import type { CollectionName } from './names.ts';

/** A rule over several fields of one entry that a single field cannot express. */
export interface EntryRule<Data> {
  /** The field the message is about, as a path into the entry. */
  readonly field: ReadonlyArray<string | number>;
  /** What is wrong and how to mend it, in Dutch; `null` when nothing is. */
  check(data: Data): { problem: string; mend: string } | null;
}

/** What the project knows of a collection. Labels and hints are Dutch, for editors. */
export interface Collection<F extends Fields = Fields> {
  readonly name: CollectionName;
  /** The collection as a list: `Verhalen`. */
  readonly label: string;
  /** One entry of it: `Verhaal`. */
  readonly labelOne: string;
  /** What belongs in this collection. */
  readonly hint: string;
  /** `mdx`: an entry is a text with fields above it. `yml`: an entry is fields only. */
  readonly extension: 'mdx' | 'yml';
  /**
   * Where entries have a page of their own: `/verhalen/` gives `/verhalen/<slug>/`. `null` when
   * the collection only feeds other pages.
   */
  readonly address: string | null;
  /** True when its pages are for people who work on the site: no search engine or list shows them. */
  readonly hidden: boolean;
  /** The names of files that lie beside the page of each entry; their addresses answer for ever too. */
  readonly files: readonly string[];
  readonly fields: F;
  readonly schema: z.ZodObject<ShapeOf<F>, z.core.$strict>;
  readonly rules: ReadonlyArray<EntryRule<DataOf<F>>>;
}

/** The checked data of an entry with these fields. */
export type DataOf<F extends Fields> = z.output<z.ZodObject<ShapeOf<F>, z.core.$strict>>;

type Given<F extends Fields> = Omit<Collection<F>, 'schema' | 'rules' | 'files' | 'hidden'> & {
  readonly hidden?: boolean;
  readonly files?: readonly string[];
  readonly rules?: ReadonlyArray<EntryRule<DataOf<F>>>;
};

/** Completes the description of a collection with the schema that follows from its fields. */
export function defineModel<const F extends Fields>(given: Given<F>): Collection<F> {
  return {
    ...given,
    files: given.files ?? [],
    hidden: given.hidden ?? false,
    rules: given.rules ?? [],
    schema: schemaOf(given.fields),
  };
}
