/** A block: what an author may put into a text beside plain Markdown. */
import type { z } from 'astro/zod';
import type { EntryRule } from './collection.ts';
import { schemaOf } from './field.ts';
import type { Fields, ShapeOf } from './field.ts';

/**
 * What stands between the tags of a block.
 *
 * - `none`: nothing, the block closes itself: `<Cijfer cijfer="…" />`
 * - `text`: paragraphs, lists and headings
 * - `list`: one list, each item starting with words in bold
 * - `words`: a few words in a sentence, without blocks or headings
 */
export type BlockBody = 'none' | 'text' | 'list' | 'words';

/**
 * What the project knows of a block. The guard, the renderer and the CMS all read this one
 * description. Attributes are always plain text between quotes, so fields store strings.
 */
export interface Block<F extends Fields = Fields> {
  /** The tag: `Citaat`. */
  readonly name: string;
  /** Dutch, for editors. */
  readonly label: string;
  readonly hint: string;
  /** `flow`: on lines of its own. `inline`: in a sentence. */
  readonly place: 'flow' | 'inline';
  readonly body: BlockBody;
  /** How to write it, shown when an author writes it wrong. */
  readonly example: string;
  readonly fields: F;
  readonly schema: z.ZodObject<ShapeOf<F>, z.core.$strict>;
  readonly rules: ReadonlyArray<EntryRule<AttributesOf<F>>>;
}

/** The attributes of a block with these fields. */
export type AttributesOf<F extends Fields> = z.output<z.ZodObject<ShapeOf<F>, z.core.$strict>>;

type Given<F extends Fields> = Omit<Block<F>, 'schema' | 'rules'> & {
  readonly rules?: ReadonlyArray<EntryRule<AttributesOf<F>>>;
};

/** Completes the description of a block with the schema of its attributes. */
export function defineBlock<const F extends Fields>(given: Given<F>): Block<F> {
  return { ...given, rules: given.rules ?? [], schema: schemaOf(given.fields) };
}
