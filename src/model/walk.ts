/** Finds what an entry refers to, by walking its data along its fields. */
import type { Field, Fields, MediaKind } from './field.ts';
import type { CollectionName } from './names.ts';

/** A reference to an entry of another collection. */
export interface Reference {
  readonly path: ReadonlyArray<string | number>;
  readonly collection: CollectionName;
  readonly id: string;
}

/** A file beside the entry. */
export interface AttachedFile {
  readonly path: ReadonlyArray<string | number>;
  readonly media: MediaKind;
  readonly file: string;
}

/** All references in `data`, in the order of the fields. */
export function referencesIn(fields: Fields, data: object): Reference[] {
  return leaves(fields, data).flatMap(({ field, path, value }) =>
    field.form.kind === 'reference' && typeof value === 'string'
      ? [{ path, collection: field.form.collection, id: value }]
      : [],
  );
}

/** All files that `data` names, in the order of the fields. */
export function filesIn(fields: Fields, data: object): AttachedFile[] {
  return leaves(fields, data).flatMap(({ field, path, value }) =>
    field.form.kind === 'file' && typeof value === 'string'
      ? [{ path, media: field.form.media, file: value }]
      : [],
  );
}

/** Words that somebody of this site chose. */
export interface OwnWords {
  readonly path: ReadonlyArray<string | number>;
  readonly words: string;
}

/** All texts in `data` that are in the site's own words, in the order of the fields. */
export function wordsIn(fields: Fields, data: object): OwnWords[] {
  return leaves(fields, data).flatMap(({ field, path, value }) =>
    isOwnWords(field) && typeof value === 'string' ? [{ path, words: value }] : [],
  );
}

/** True for a field in which people read words that the site itself chose. */
export function isOwnWords({ form, verbatim }: Field): boolean {
  return (form.kind === 'text' || form.kind === 'longText') && !verbatim;
}

interface Leaf {
  readonly field: Field;
  readonly path: ReadonlyArray<string | number>;
  readonly value: unknown;
}

function leaves(fields: Fields, data: object): Leaf[] {
  return Object.entries(fields).flatMap(([key, field]) =>
    leavesOf(
      field,
      [key],
      Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined,
    ),
  );
}

function leavesOf(field: Field, path: ReadonlyArray<string | number>, value: unknown): Leaf[] {
  const { form } = field;
  if (form.kind === 'list') {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, index) => leavesOf(form.item, [...path, index], item));
  }
  if (form.kind === 'group') {
    if (typeof value !== 'object' || value === null) return [];
    return leaves(form.fields, value).map((leaf) => ({ ...leaf, path: [...path, ...leaf.path] }));
  }
  return [{ field, path, value }];
}
