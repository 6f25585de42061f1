/** The forms of the CMS follow from the model, and two independent readers accept them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import type { CmsField } from 'decap-cms-core';
import { List } from 'immutable';
import { backendFor } from '#cms/config/backend.ts';
import { cmsConfig } from '#cms/config/config.ts';
import type { Backend } from '#cms/config/config.ts';
import { widgetFor } from '#cms/config/field.ts';
import type { Collection } from '#src/model/collection.ts';
import { optional } from '#src/model/field.ts';
import type { Fields } from '#src/model/field.ts';
import { choice, group, list, text } from '#src/model/fieldKinds.ts';
import { collections } from '#src/model/index.ts';
import { settings } from '#src/settings.ts';
import { decapValidator } from './decapValidator.ts';
import { surroundings } from './surroundings.ts';

const models: Collection[] = Object.values(collections);
const { entries: online } = surroundings.site;
const configFor = (backend: Backend) =>
  cmsConfig(models, backend, { blocks: ['citaat', 'beeld'], online });

const service = { ...settings.cmsBackend, host: 'https://git.stad.example' };
const backends: Backend[] = [
  backendFor({ ...service, name: 'gitlab' }),
  backendFor({ ...service, name: 'forgejo' }),
  backendFor({ ...service, name: 'github', loginHost: 'https://login.stad.example' }),
  { name: 'proxy', proxy_url: '/admin/api/v1', branch: 'main' },
];

const validate = await decapValidator();
for (const backend of backends) {
  test(`Decap's own validator accepts the configuration for ${backend.name}`, () => {
    validate(configFor(backend));
  });
}

test('the validator refuses a wrong configuration', () => {
  const config = configFor(backendFor(settings.cmsBackend));
  assert.throws(() => validate({ ...config, collections: [{ name: 'x', label: 'X' }] }));
});

// Two keys are Decap's own: the other client asks the browser for the language.
const common = { ...configFor(backendFor(settings.cmsBackend)) };
delete common.locale;
delete common.media_processing;
const schema = JSON.parse(
  readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
) as object;
const accepts = new Ajv({ strict: false, formats: { regex: true, uri: true } }).compile(schema);

test('the strict schema of another client of the same format accepts it', () => {
  assert.ok(accepts(common), JSON.stringify(accepts.errors, null, 1));
});

test('that schema refuses a key that does not exist', () => {
  const [first, ...rest] = common.collections;
  assert.ok(!accepts({ ...common, collections: [{ ...first, labell: 'x' }, ...rest] }));
});

/** The keys of all fields, as paths; a list's one item has none of its own. */
function modelPaths(fields: Fields, above = ''): string[] {
  return Object.entries(fields).flatMap(([key, { form }]) => {
    const item = form.kind === 'list' ? form.item.form : form;
    const within = item.kind === 'group' ? modelPaths(item.fields, `${above}${key}.`) : [];
    return [`${above}${key}`, ...within];
  });
}

function widgetPaths(widgets: readonly CmsField[], above = ''): string[] {
  return widgets.flatMap((widget) => {
    const within = 'fields' in widget ? (widget.fields ?? []) : [];
    return [`${above}${widget.name}`, ...widgetPaths(within, `${above}${widget.name}.`)];
  });
}

test('every field of every collection has a widget, and no widget is made up', () => {
  for (const [index, { fields, extension }] of models.entries()) {
    const widgets = common.collections[index]?.fields ?? [];
    const body = extension === 'mdx' ? ['body'] : [];
    assert.deepEqual(widgetPaths(widgets).toSorted(), [...modelPaths(fields), ...body].toSorted());
  }
});

test('a changed field changes its widget', () => {
  const titel = text({ label: 'Titel', hint: 'Kort.', max: 90 });
  assert.deepEqual(widgetFor('titel', titel), {
    name: 'titel',
    label: 'Titel',
    hint: 'Kort.',
    required: true,
    widget: 'string',
    pattern: ['^[\\s\\S]{0,90}$', 'Hoogstens 90 tekens.'],
  });
  const shorter = widgetFor('titel', optional(text({ label: 'Kop', hint: 'Kort.', max: 20 })));
  assert.equal(shorter.label, 'Kop');
  assert.equal(shorter.required, false);
  assert.deepEqual(shorter.pattern, ['^[\\s\\S]{0,20}$', 'Hoogstens 20 tekens.']);
});

test('a choice offers its options, in the words of the model', () => {
  const ernst = choice({
    ...{ label: 'Ernst', hint: 'Hoe erg.', initial: 'tip' },
    options: { fout: 'Fout', tip: 'Tip' },
  });
  const widget = widgetFor('ernst', ernst);
  assert.ok('options' in widget && 'default' in widget);
  assert.deepEqual(widget.options, [
    { value: 'fout', label: 'Fout' },
    { value: 'tip', label: 'Tip' },
  ]);
  assert.equal(widget.default, 'tip');
});

test('a group that may stay empty says what it needs once it is used', () => {
  const fields = { alt: text({ label: 'Alt', hint: 'Wat je ziet.' }) };
  const beeld = group({ label: 'Beeld', hint: 'Een foto.', fields });
  const within = (widget: CmsField) => ('fields' in widget ? widget.fields.at(0) : undefined);
  assert.equal(within(widgetFor('beeld', beeld))?.required, true);
  const alt = within(widgetFor('beeld', optional(beeld)));
  assert.equal(alt?.label, 'Alt (verplicht als je “Beeld” invult)');
  assert.equal(within(widgetFor('beeld', beeld))?.label, 'Alt');
});

test('a field that is needed in some cases says in which', () => {
  const bron = optional(
    text({ label: 'Bron', hint: 'De bron.', requiredIf: 'als het openbaar is' }),
  );
  assert.equal(widgetFor('bron', bron).label, 'Bron (verplicht als het openbaar is)');
});

test('a list begins empty', () => {
  const item = group({
    ...{ label: 'Bron', hint: 'Een bron.' },
    fields: { titel: text({ label: 'Titel', hint: 'De titel.' }) },
  });
  const widget = widgetFor('bronnen', list({ label: 'Bronnen', hint: 'Alle.', item, min: 1 }));
  assert.ok('default' in widget && 'min' in widget);
  assert.deepEqual(widget.default, []);
  assert.equal(widget.min, 1);
});

test('a list is narrowed by the names of schools and sectors, and grouped by fixed words only', () => {
  const verhalen = common.collections.find(({ name }) => name === 'verhalen');
  const filters = verhalen?.view_filters ?? [];
  const labels = filters.map(({ label }) => label);
  assert.ok(labels.includes('Gepubliceerd') && labels.includes('School: Nimeto'));
  assert.equal(labels.filter((label) => label.startsWith('Sector: ')).length, 8);
  assert.deepEqual(verhalen?.view_groups, [{ label: 'Status', field: 'status' }]);
  const ict = filters.find(({ label }) => label === 'Sector: Ict');
  const matches = (value: unknown): boolean => new RegExp(String(ict?.pattern)).test(String(value));
  assert.equal(ict?.field, 'sectoren');
  // As Decap does it: `String(List)`.
  assert.ok(matches(List(['vervoer', 'ict'])) && matches(List(['ict'])) && matches('ict'));
  assert.ok(!matches(List(['ict-en-meer', 'zict'])) && !matches(List()));
});
