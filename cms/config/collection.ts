/** From a collection of the model to a collection of Decap. */
import type { CmsCollection, CmsField } from 'decap-cms-core';
import type { Collection } from '#src/model/collection.ts';
import type { Field, Fields } from '#src/model/field.ts';
import { collections } from '#src/model/index.ts';
import type { OnlineEntry } from '../checks/site.ts';
import { widgetsFor } from './field.ts';

/** The format of a file with fields and a text; ../text/fileFormat.ts reads and writes it. */
export const TEXT_FORMAT = 'velden-en-tekst';

/** What a form and a list offer beside the model. */
export interface Offered {
  /** The ids of the blocks that may be put into a text; they are registered apart. */
  readonly blocks: readonly string[];
  /** What is online: by some of it a list can be narrowed. */
  readonly online: readonly OnlineEntry[];
}

/** The form, the list and the files of one collection. */
export function collectionConfig(model: Collection, { blocks, online }: Offered): CmsCollection {
  const { name, label, labelOne, hint, extension, address, fields } = model;
  const isText = extension === 'mdx';
  return {
    name,
    label,
    label_singular: labelOne,
    description: hint,
    folder: `content/${name}`,
    // A text has a folder of its own, so that its pictures lie beside it.
    ...(isText ? { path: '{{slug}}/index' } : {}),
    media_folder: '',
    public_folder: '',
    slug: `{{fields.${isText ? 'slug' : 'id'}}}`,
    extension,
    format: isText ? TEXT_FORMAT : 'yml',
    identifier_field: 'titel',
    summary: isText ? '{{titel}} · {{status}}' : '{{titel}}',
    create: true,
    // What has an address keeps answering: it is withdrawn, never deleted.
    delete: address === null,
    sortable_fields: ['titel', 'publicatiedatum', 'status'].filter((key) => key in fields),
    ...viewsOf(fields, online),
    fields: isText ? withBody(widgetsFor(fields), bodyField(blocks)) : widgetsFor(fields),
  };
}

/** People write the text after its summary; what else is to be filled in comes below. */
function withBody(widgets: readonly CmsField[], body: CmsField): CmsField[] {
  const place = widgets.findIndex(({ name }) => name === 'samenvatting') + 1;
  return [...widgets.slice(0, place), body, ...widgets.slice(place)];
}

function bodyField(blocks: readonly string[]): CmsField {
  return {
    name: 'body',
    label: 'Tekst',
    hint: 'Schrijf korte zinnen. Met de plusknop zet je een blok in de tekst.',
    widget: 'markdown',
    required: false,
    // What the guard lets through, and nothing else.
    buttons: [
      'bold',
      'italic',
      'link',
      'heading-two',
      'heading-three',
      'bulleted-list',
      'numbered-list',
    ],
    editor_components: [...blocks],
    modes: ['rich_text', 'raw'],
  };
}

/** Filters for each status, school and sector, and groups for what is chosen from fixed words. */
function viewsOf(
  fields: Fields,
  online: readonly OnlineEntry[],
): Pick<CmsCollection, 'view_filters' | 'view_groups'> {
  const status = fields['status']?.form;
  const ofStatus =
    status?.kind === 'choice'
      ? status.options.map(({ value, label }) => ({
          label: label.split(':')[0] ?? label,
          field: 'status',
          pattern: `^${value}$`,
        }))
      : [];
  const filters = [
    ...ofStatus,
    ...Object.entries(fields).flatMap(([key, field]) => placeFilters(key, field, online)),
  ];
  const groups = Object.entries(fields).flatMap(([key, { label, form }]) =>
    form.kind === 'choice' ? [{ label, field: key }] : [],
  );
  return {
    ...(filters.length > 0 ? { view_filters: filters } : {}),
    ...(groups.length > 0 ? { view_groups: groups } : {}),
  };
}

/** By what a list is narrowed; a list of all trades or stories would be too long to choose from. */
const PLACES: readonly string[] = ['scholen', 'sectoren'];

/** A filter for each school or sector. Grouped by them, Decap would show their ids. */
function placeFilters(
  key: string,
  { form }: Field,
  online: readonly OnlineEntry[],
): Array<{ label: string; field: string; pattern: string }> {
  const to = form.kind === 'list' ? form.item.form : form;
  if (to.kind !== 'reference' || !PLACES.includes(to.collection)) return [];
  const name = collections[to.collection].labelOne;
  return online
    .filter(({ collection }) => collection === to.collection)
    .toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'))
    .map(({ id, titel }) => ({
      label: `${name}: ${titel}`,
      field: key,
      // Decap holds it against the list written as one text: List [ "ict", "vervoer" ].
      pattern: `(?:^|[^\\w-])${String(id)}(?:$|[^\\w-])`,
    }));
}
