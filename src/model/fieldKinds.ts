/** The kinds of fields a model can be made of: one function for each. */
import { z } from 'astro/zod';
import type { CollectionName } from './names.ts';
import { schemaOf } from './field.ts';
import type { Described, Field, Fields, FormatName, MediaKind, Option, ShapeOf } from './field.ts';
import { formats } from './formats.ts';
import { hasForbiddenSign } from './signs.ts';

/** A line of text, at most `max` characters (default 120). */
export function text(spec: Described & { max?: number }): Field<z.ZodString> {
  const max = spec.max ?? 120;
  return {
    ...described(spec),
    form: { kind: 'text', max },
    schema: plain(max).refine(isOneLine, ONE_LINE),
  };
}

/** The name of somebody who can be recognised, and who therefore needs a ground (`ground.ts`). */
export function person(spec: Described & { max: number }): Field<z.ZodString> {
  return { ...text(spec), form: { kind: 'person', max: spec.max } };
}

/** A few sentences without markup, at most `max` characters. */
export function longText(spec: Described & { max: number }): Field<z.ZodString> {
  return {
    ...described(spec),
    form: { kind: 'longText', max: spec.max },
    schema: plain(spec.max),
  };
}

/** A whole or decimal number from `min` to `max`. */
export function number(spec: Described & { min: number; max: number }): Field<z.ZodNumber> {
  const { min, max } = spec;
  return {
    ...described(spec),
    form: { kind: 'number', min, max },
    schema: z.number().min(min).max(max),
  };
}

/**
 * One of a fixed set of values; the keys of `options` are stored, their texts are shown. `initial`
 * is the one that is chosen in a new entry.
 */
export function choice<const O extends Readonly<Record<string, string>>>(
  spec: Described & { options: O; initial?: keyof O & string },
): Field<z.ZodEnum<{ [K in keyof O & string]: K }>> {
  const values = Object.keys(spec.options) as Array<keyof O & string>;
  const options: Option[] = values.map((value) => ({ value, label: spec.options[value] ?? value }));
  const initial = spec.initial === undefined ? {} : { initial: spec.initial };
  return {
    ...described(spec),
    form: { kind: 'choice', options, ...initial },
    schema: z.enum(values),
  };
}

/** Text with a fixed way of writing, such as a date or a web address. */
export function formatted(spec: Described & { format: FormatName }): Field<z.ZodString> {
  const { test, problem, mend } = formats[spec.format];
  return {
    ...described(spec),
    form: { kind: 'formatted', format: spec.format },
    schema: z.string().refine(test, { error: problem, params: { mend } }),
  };
}

/** The `id` of an entry of another collection. */
export function reference(spec: Described & { to: CollectionName }): Field<z.ZodString> {
  return {
    ...described(spec),
    form: { kind: 'reference', collection: spec.to },
    schema: z.string().min(1),
  };
}

/** The path of a file beside the entry, written as `./naam.jpg`. */
export function file(spec: Described & { media: MediaKind }): Field<z.ZodString> {
  const extensions = MEDIA_EXTENSIONS[spec.media];
  const pattern = new RegExp(`^\\./[a-z0-9][a-z0-9._-]*\\.(?:${extensions.join('|')})$`);
  return {
    ...described(spec),
    form: { kind: 'file', media: spec.media },
    schema: z.string().refine((path) => pattern.test(path), {
      error: 'is geen goede bestandsnaam',
      params: {
        mend: `zet het bestand naast de tekst, met alleen kleine letters, cijfers en streepjes in de naam, en schrijf ./naam.${extensions[0] ?? ''} (mogelijk: ${extensions.join(', ')})`,
      },
    }),
  };
}

/** Several values of the same kind; an absent list is an empty one. */
export function list<S extends z.ZodType>(
  spec: Described & { item: Field<S>; min?: number; max?: number },
): Field<z.ZodPrefault<z.ZodArray<S>>> {
  const { min = 0, max = 50 } = spec;
  return {
    ...described(spec),
    required: min > 0,
    form: { kind: 'list', item: spec.item, min, max },
    // `prefault`, not `default`: an absent list is counted against `min` too.
    schema: z.array(spec.item.schema).min(min).max(max).prefault([]),
  };
}

/** Fields that belong together under one key. */
export function group<const F extends Fields>(
  spec: Described & { fields: F },
): Field<z.ZodObject<ShapeOf<F>, z.core.$strict>> {
  return {
    ...described(spec),
    form: { kind: 'group', fields: spec.fields },
    schema: schemaOf(spec.fields),
  };
}

/** Extensions that may be used for each kind of file, in lower case. */
export const MEDIA_EXTENSIONS: Readonly<Record<MediaKind, readonly string[]>> = {
  image: ['jpg', 'jpeg', 'png', 'webp', 'avif'],
  video: ['mp4', 'webm'],
  captions: ['vtt'],
};

function plain(max: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !hasForbiddenSign(value), {
      error: 'bevat een onzichtbaar stuurteken',
      params: { mend: 'haal het teken weg of typ de tekst opnieuw' },
    });
}

const ONE_LINE = {
  error: 'bestaat uit meer regels',
  params: { mend: 'zet alles op één regel' },
};

function isOneLine(value: string): boolean {
  return !/[\r\n]/.test(value);
}

function described({
  label,
  hint,
  requiredIf,
  verbatim = false,
}: Described): Omit<Field, 'form' | 'schema'> {
  return { label, hint, verbatim, required: true, requiredIf: requiredIf ?? null };
}
