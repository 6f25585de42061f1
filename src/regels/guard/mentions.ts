/** What texts refer to: collected by the guard, judged by the editorial rules. */
import type { Block } from '#src/model/block.ts';
import type { Field } from '#src/model/field.ts';
import type { CollectionName } from '#src/model/index.ts';
import { isOwnWords } from '#src/model/walk.ts';
import type { Point } from './tree.ts';

/** Something outside the text that a text refers to. */
export type Target =
  /** An address, on this site or elsewhere. */
  | { readonly kind: 'link'; readonly target: string }
  /** A file beside the entry: a picture, or a film or captions. */
  | { readonly kind: 'image' | 'media'; readonly target: string }
  /** Words of the site in an attribute of a block. */
  | { readonly kind: 'words'; readonly target: string }
  /** Somebody whose words or face are shown. */
  | { readonly kind: 'person'; readonly target: string }
  /** The id of an entry, in a block. */
  | {
      readonly kind: 'reference';
      readonly target: string;
      readonly collection: CollectionName;
      readonly block: string;
    };

/** A place in a text that refers to something, counted from 1. */
export type Mention = Target & { readonly line: number; readonly column: number };

/** What the attributes of a block refer to. */
export function mentionsOf(
  block: Block,
  values: Readonly<Record<string, string>>,
  { line, column }: Point,
): Mention[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = block.fields[name];
    const target = field === undefined ? null : targetOf(field, value, block.name);
    return target === null ? [] : [{ ...target, line, column }];
  });
}

function targetOf(field: Field, target: string, block: string): Target | null {
  const { form } = field;
  if (isOwnWords(field)) return { kind: 'words', target };
  switch (form.kind) {
    case 'file':
      return { kind: form.media === 'image' ? 'image' : 'media', target };
    case 'reference':
      return { kind: 'reference', target, collection: form.collection, block };
    case 'person':
      return { kind: 'person', target };
    case 'formatted':
      return form.format === 'naar' || form.format === 'webadres' ? { kind: 'link', target } : null;
    default:
      return null;
  }
}
