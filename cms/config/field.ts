/** From a field of the model to the widget of Decap that edits it. */
import type { CmsField } from 'decap-cms-core';
import type { Field, Fields, Form, FormatName, Option } from '#src/model/field.ts';
import { MEDIA_EXTENSIONS } from '#src/model/fieldKinds.ts';

/** The widgets for a set of fields, in their order. */
export function widgetsFor(fields: Fields): CmsField[] {
  return Object.entries(fields).map(([key, field]) => widgetFor(key, field));
}

/** The widget for the field that is stored under `key`. What it may hold is checked at saving. */
export function widgetFor(key: string, field: Field): CmsField {
  const { label, hint, form } = field;
  const required = field.required && !isFilledIn(form);
  return { name: key, label, hint, required, ...controlOf(form) } as CmsField;
}

/** True for what `cms/entry/complete.ts` fills in when it is left empty. */
function isFilledIn(form: Form): boolean {
  return form.kind === 'formatted' && ['id', 'slug', 'sleutel'].includes(form.format);
}

/** What a widget knows beside its name, label and hint. */
type Control = { readonly widget: string } & Readonly<Record<string, unknown>>;

function controlOf(form: Form): Control {
  switch (form.kind) {
    case 'text':
    case 'person':
      return { widget: 'string', pattern: atMost(form.max) };
    case 'longText':
      return { widget: 'text', pattern: atMost(form.max) };
    case 'number':
      return { widget: 'number', value_type: 'float', min: form.min, max: form.max };
    case 'choice':
      return {
        widget: 'select',
        options: form.options.map(shown),
        ...(form.initial === undefined ? {} : { default: form.initial }),
      };
    case 'formatted':
      return FORMATTED[form.format];
    case 'reference':
      return relation(form.collection);
    case 'file':
      return fileControl(form.media);
    case 'group':
      return { widget: 'object', collapsed: true, fields: widgetsFor(form.fields) };
    case 'list':
      return listControl(form);
  }
}

const FORMATTED: Readonly<Record<FormatName, Control>> = {
  // Made at the first save: nobody should have to think one up.
  id: { widget: 'hidden' },
  sleutel: { widget: 'string' },
  slug: { widget: 'string' },
  dag: {
    widget: 'datetime',
    format: 'YYYY-MM-DD',
    date_format: 'D MMMM YYYY',
    time_format: false,
    default: '',
  },
  datum: { widget: 'string' },
  uur: { widget: 'string' },
  webadres: { widget: 'string' },
  naar: { widget: 'string' },
};

function listControl({ item, min, max }: Extract<Form, { kind: 'list' }>): Control {
  const bounds = { ...(min > 0 ? { min } : {}), max };
  const { form } = item;
  switch (form.kind) {
    // A list in which the same may stand twice, such as two plants on a sill, is no set of boxes.
    case 'reference':
      return { ...relation(form.collection), multiple: true, ...bounds };
    case 'group':
      return {
        widget: 'list',
        label_singular: item.label,
        collapsed: false,
        summary: summaryOf(form.fields),
        fields: widgetsFor(form.fields),
        ...bounds,
      };
    default:
      return {
        widget: 'list',
        label_singular: item.label,
        collapsed: false,
        field: widgetFor('waarde', item),
        ...bounds,
      };
  }
}

function relation(collection: string): Control {
  return {
    widget: 'relation',
    collection,
    value_field: 'id',
    search_fields: ['titel'],
    display_fields: ['titel'],
    options_length: 50,
  };
}

function fileControl(media: keyof typeof MEDIA_EXTENSIONS): Control {
  return { widget: media === 'image' ? 'image' : 'file', choose_url: false };
}

/** Items are told apart by their first line of text. */
function summaryOf(fields: Fields): string {
  const [key = ''] =
    Object.entries(fields).find(([, { form }]) => ['text', 'person'].includes(form.kind)) ??
    Object.entries(fields)[0] ??
    [];
  return `{{fields.${key}}}`;
}

function shown({ value, label }: Option): Option {
  return { value, label };
}

function atMost(max: number): [pattern: string, message: string] {
  return [`^[\\s\\S]{0,${String(max)}}$`, `Hoogstens ${String(max)} tekens.`];
}
