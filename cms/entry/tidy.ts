/**
 * From what a form holds to what belongs in a file. A form keeps an empty string, list or group
 * for a field that nobody filled in; the content check wants such a field left out.
 */
import type { Field, Fields } from '#src/model/field.ts';

/** The filled-in values of `data`, in the order of `fields`; keys without a field stay last. */
export function tidy(fields: Fields, data: Readonly<Record<string, unknown>>): Data {
  const known = Object.entries(fields).flatMap(([key, field]) => {
    const value = tidyValue(field, data[key]);
    return value === undefined ? [] : [[key, value] as const];
  });
  const others = Object.entries(data).filter(([key]) => !Object.hasOwn(fields, key));
  return Object.fromEntries([...known, ...others]);
}

/** The data of an entry or a group. */
export type Data = Record<string, unknown>;

/** The value as it is stored; `undefined` when there is nothing to store. */
function tidyValue({ form }: Field, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  switch (form.kind) {
    case 'list': {
      if (!Array.isArray(value)) return value;
      const items = value
        .map((item: unknown) => tidyValue(form.item, item))
        .filter((item) => item !== undefined);
      return items.length === 0 ? undefined : items;
    }
    case 'group': {
      if (!isData(value)) return value;
      const filled = tidy(form.fields, value);
      return Object.keys(filled).length === 0 ? undefined : filled;
    }
    case 'file':
      return typeof value === 'string' ? besideEntry(value) : value;
    case 'longText':
      return typeof value === 'string' ? text(value) : value;
    case 'number':
    case 'choice':
      return value === '' ? undefined : value;
    default:
      return typeof value === 'string' ? text(value.replace(/\s*[\r\n]+\s*/g, ' ')) : value;
  }
}

function text(value: string): string | undefined {
  const trimmed = value.trim().normalize('NFC');
  return trimmed === '' ? undefined : trimmed;
}

/** Decap stores the bare name of a file; a file beside an entry is written with `./`. */
function besideEntry(path: string): string | undefined {
  const name = path.trim().replace(/^(?:\.\/)+/, '');
  return name === '' ? undefined : `./${name}`;
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
