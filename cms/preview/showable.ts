/** From a form that is still being filled in to data that a page can be drawn with. */
import type { Day } from '#src/clock.ts';
import type { Field, Fields, FormatName } from '#src/model/field.ts';
import type { Data } from '../entry/tidy.ts';

/**
 * The same data, where what is wrong or missing is left out if that may be, and is a stand-in
 * otherwise: the name of the field, its first choice, or `vandaag`.
 */
export function showable(fields: Fields, data: Data, vandaag: Day): Data {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const parsed = field.schema.safeParse(data[key]);
      const value = parsed.success ? parsed.data : standInFor(field, data[key], vandaag);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function standInFor({ form, label, required }: Field, value: unknown, vandaag: Day): unknown {
  switch (form.kind) {
    case 'list': {
      const items: unknown[] = Array.isArray(value) ? value : [];
      const right = items.filter((item) => form.item.schema.safeParse(item).success);
      return right.slice(0, form.max);
    }
    case 'group':
      return required ? showable(form.fields, isData(value) ? value : {}, vandaag) : undefined;
    case 'text':
    case 'longText':
    case 'person':
      // Too long is shown as it is: the page tells best why that is wrong.
      if (typeof value === 'string' && value !== '') return value;
      return required ? label.slice(0, form.max) : undefined;
    default:
      return required ? simplest(form, vandaag) : undefined;
  }
}

type Simple = Extract<
  Field['form'],
  { kind: 'choice' | 'file' | 'formatted' | 'number' | 'reference' }
>;

function simplest(form: Simple, vandaag: Day): unknown {
  switch (form.kind) {
    case 'choice':
      return form.initial ?? form.options[0]?.value;
    case 'number':
      return form.min;
    case 'formatted':
      return form.format === 'dag' ? vandaag : EXAMPLES[form.format];
    case 'file':
    case 'reference':
      return 'nog-kiezen';
  }
}

const EXAMPLES: Readonly<Record<Exclude<FormatName, 'dag'>, string>> = {
  id: '22222222',
  sleutel: 'nieuw',
  slug: 'nieuw',
  datum: 'onbekend',
  uur: '12:00',
  webadres: 'https://voorbeeld.example',
  naar: '/',
};

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
