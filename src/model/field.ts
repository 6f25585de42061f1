/**
 * A field is described once, here: what it is called, what help an editor gets, which control
 * edits it and which values are right. The content check reads `schema`, a CMS form reads `form`,
 * `label` and `hint`; TypeScript reads the type of `schema`. See docs/decisions/content-model.md.
 */
import { z } from 'astro/zod';
import type { CollectionName } from './names.ts';

/** One field of a collection, a group or a block. `label` and `hint` are Dutch, for editors. */
export interface Field<S extends z.ZodType = z.ZodType> {
  readonly label: string;
  readonly hint: string;
  /** False when an editor may leave the field empty. */
  readonly required: boolean;
  /** When an editor may not leave it empty all the same, in Dutch: `als je toestemming hebt`. */
  readonly requiredIf: string | null;
  /** True when the words are not the site's own, or are the example: {@link Described}. */
  readonly verbatim: boolean;
  /** Which control edits the field. */
  readonly form: Form;
  /** Which values are right. */
  readonly schema: S;
}

/** Fields by the key under which their value is stored. */
export type Fields = Readonly<Record<string, Field>>;

/** The Zod shape that a set of fields describes. */
export type ShapeOf<F extends Fields> = { [K in keyof F]: F[K]['schema'] };

/** One value of a choice: what is stored and what an editor reads. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The control of a field, with what the control has to know. Lengths count UTF-16 units. */
export type Form =
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'longText'; readonly max: number }
  | { readonly kind: 'person'; readonly max: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | {
      readonly kind: 'choice';
      readonly options: readonly Option[];
      /** What is chosen in a new entry. */
      readonly initial?: string;
    }
  | { readonly kind: 'formatted'; readonly format: FormatName }
  | { readonly kind: 'reference'; readonly collection: CollectionName }
  | { readonly kind: 'file'; readonly media: MediaKind }
  | { readonly kind: 'list'; readonly item: Field; readonly min: number; readonly max: number }
  | { readonly kind: 'group'; readonly fields: Fields };

/** Text with a fixed way of writing; `formats.ts` says which. */
export type FormatName = 'id' | 'sleutel' | 'slug' | 'dag' | 'datum' | 'uur' | 'webadres' | 'naar';

/** Kinds of files that lie beside an entry. */
export type MediaKind = 'image' | 'video' | 'captions';

/** What every field needs for its editor. */
export interface Described {
  readonly label: string;
  readonly hint: string;
  /** For a field that may be left out: when it may not. A rule of the collection holds it to that. */
  readonly requiredIf?: string;
  /**
   * True for somebody else's words and for words that are themselves the example: the titles of
   * sources, say. The taalwijzer does not judge them. Default false.
   */
  readonly verbatim?: boolean;
}

/** The same field, but it may be left out. */
export function optional<S extends z.ZodType>(field: Field<S>): Field<z.ZodOptional<S>> {
  return { ...field, required: false, schema: field.schema.optional() };
}

/** What people read for a value of a choice; the value itself when the field has no such option. */
export function optionLabel({ form }: Field, value: string): string {
  if (form.kind !== 'choice') return value;
  return form.options.find((option) => option.value === value)?.label ?? value;
}

/**
 * The options of a choice that lies within a group or a list: `path` names the fields on the way,
 * and steps over the items of a list.
 *
 * @throws an Error when there is no choice at that path
 */
export function optionsAt({ form }: Field, path: readonly string[]): readonly Option[] {
  if (form.kind === 'choice' && path.length === 0) return form.options;
  if (form.kind === 'list') return optionsAt(form.item, path);
  const [key, ...rest] = path;
  const next = form.kind === 'group' && key !== undefined ? form.fields[key] : undefined;
  if (next === undefined)
    throw new Error(`There is no choice at ${path.join('.') || 'this place'}.`);
  return optionsAt(next, rest);
}

/** The schema of a set of fields: an object that allows these keys and no others. */
export function schemaOf<F extends Fields>(fields: F): z.ZodObject<ShapeOf<F>, z.core.$strict> {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, field.schema]),
  ) as ShapeOf<F>;
  return z.strictObject(shape);
}
