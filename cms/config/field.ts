/** From a field of the model to the widget of Decap that edits it. */
import type { CmsField } from 'decap-cms-core';
import type { Field, Fields, Form, Option } from '#src/model/field.ts';
import { type MEDIA_EXTENSIONS } from '#src/model/fieldKinds.ts';

/** The widgets for a set of fields, in their order. */
export function widgetsFor(fields: Fields): CmsField[] {
  return Object.entries(fields).map(([key, field]) => widgetFor(key, field));
}

/** The widget for the field that is stored under `key`. What it may hold is checked at saving. */
export function widgetFor(key: string, field: Field): CmsField {
  const { label, hint, form, requiredIf } = field;
  // Made at the first save: nobody should have to think one up, or see it.
  if (form.kind === 'formatted' && form.format === 'id') return { name: key, widget: 'hidden' };
  const required = (field.required || requiredIf !== null) && !isFilledIn(form);
  const whenNeeded = requiredIf === null ? '' : ` (verplicht ${requiredIf})`;
  return {
    ...{ name: key, label: `${label}${whenNeeded}`, hint, required },
    ...controlOf(field),
  } as CmsField;
}

/**
 * In the label of a field that has to be filled in when something else is. Decap would ask for it
 * even then, and so `cms/start/widget.ts` lets it be; the check at saving asks when it has to.
 */
export const REQUIRED_IF = '(verplicht als';

/** The widgets within a group that may stay empty: what it needs, it needs once it is used. */
function widgetsWithin(group: string, fields: Fields): CmsField[] {
  return Object.entries(fields).map(([key, field]) =>
    widgetFor(key, field.required ? { ...field, requiredIf: `als je “${group}” invult` } : field),
  );
}

/** True for what `cms/entry/complete.ts` fills in when it is left empty. */
function isFilledIn(form: Form): boolean {
  return form.kind === 'formatted' && ['slug', 'sleutel'].includes(form.format);
}

/** What a widget knows beside its name, label and hint. */
type Control = { readonly widget: string } & Readonly<Record<string, unknown>>;

function controlOf({ form, label, required }: Field): Control {
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
      return form.format === 'dag' ? dayControl(required) : { widget: 'string' };
    case 'reference':
      return relation(form.collection);
    case 'file':
      return fileControl(form.media);
    case 'group':
      return {
        widget: 'object',
        collapsed: !required,
        fields: required ? widgetsFor(form.fields) : widgetsWithin(label, form.fields),
      };
    case 'list':
      return listControl(form);
  }
}

/** A day that has to be there is today until somebody chooses another. */
function dayControl(required: boolean): Control {
  return {
    widget: 'datetime',
    format: 'YYYY-MM-DD',
    date_format: 'YYYY-MM-DD',
    time_format: false,
    default: required ? '{{now}}' : '',
  };
}

function listControl({ item, min, max }: Extract<Form, { kind: 'list' }>): Control {
  // Without a default Decap begins a list with one empty item.
  const bounds = { ...(min > 0 ? { min } : {}), max, default: [] };
  const { form } = item;
  switch (form.kind) {
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
    // A list in which the same may stand twice, such as two plants on a sill, is no set of boxes.
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
