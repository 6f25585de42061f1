/** What happens to a block between a text and its component, wherever texts are drawn. */
import type { Block } from '../block.ts';
import { blokken, isBlockName } from './index.ts';

/** The attribute that numbers the terms of a text, from 1: it tells two explanations apart. */
export const PLACE = 'plek';

/** The block of which each occurrence gets its {@link PLACE}. */
export const PLACED_BLOCK = 'Begrip';

/** True when the attribute of this block names a file beside the text; its component gets a path. */
export function isFileAttribute(block: string | null | undefined, attribute: string): boolean {
  const known: Block | undefined = isBlockName(block ?? '')
    ? blokken[block as keyof typeof blokken]
    : undefined;
  return known?.fields[attribute]?.form.kind === 'file';
}

/**
 * True when what stands in a block are bare words, as in `<Kader>tekst</Kader>` on one line; a
 * reader needs a paragraph around them.
 *
 * @param first the kind of the first node in the block, as mdast calls it
 */
export function isBareWords(first: string | undefined): boolean {
  return first !== undefined && PHRASING.includes(first);
}

const PHRASING = [
  ...['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break'],
  'mdxJsxTextElement',
];
