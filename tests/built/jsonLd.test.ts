/** What pages say of themselves to machines is right by the vocabulary of schema.org. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { ownPages, type BuiltPage } from './pages.ts';
import { readVocabulary } from './vocabulary.ts';

const vocabulary = readVocabulary();
/** The data types of schema.org: JSON writes them as text or number. */
const DATA_TYPES = [
  'Text',
  'URL',
  'Date',
  'DateTime',
  'Time',
  'Number',
  'Integer',
  'CssSelectorType',
];

const pages = ownPages();
const described = pages.filter(({ html }) => html.includes('application/ld+json'));

test('every page but the errors describes itself', () => {
  const silent = pages.filter((page) => !described.includes(page));
  assert.deepEqual(
    silent.map(({ address }) => address),
    ['/404.html', '/410.html'],
  );
});

for (const page of described) {
  test(`${page.address} says what schema.org understands`, () => {
    const graph = things(page);
    assert.ok(graph.length > 0);
    assert.deepEqual(
      graph.flatMap((thing) => faults(thing)),
      [],
    );
  });
}

test('a word that schema.org does not have is found', () => {
  assert.equal(faults({ '@type': 'Article', headlines: 'x' }).length, 1);
  assert.equal(faults({ '@type': 'Artikel' }).length, 1);
  assert.equal(faults({ '@type': 'Article', author: { '@type': 'Place' } }).length, 1);
  assert.equal(faults({ '@type': 'BreadcrumbList', headline: 'x' }).length, 1);
});

type Thing = Readonly<Record<string, unknown>>;

function things({ html }: BuiltPage): Thing[] {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const graph = JSON.parse(json) as { '@context': string; '@graph': Thing[] };
  assert.equal(graph['@context'], 'https://schema.org');
  return graph['@graph'];
}

/** Each word in a thing, and in the things within it, that is not right. */
function faults(thing: Thing): string[] {
  const type = thing['@type'];
  if (typeof type !== 'string' || !vocabulary.isType(type)) return [`type ${String(type)}`];
  const kinds = vocabulary.kindsOf(type);
  return Object.entries(thing)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => {
      const owners = vocabulary.ownersOf(name);
      if (owners.size === 0) return [`${type}.${name} does not exist`];
      if (kinds.isDisjointFrom(owners)) return [`${name} is not of a ${type}`];
      return [value].flat().flatMap((part) => valueFaults(`${type}.${name}`, name, part));
    });
}

function valueFaults(place: string, property: string, value: unknown): string[] {
  const allowed = vocabulary.valuesOf(property);
  if (typeof value === 'object' && value !== null) {
    const part = value as Thing;
    const kinds = vocabulary.kindsOf(String(part['@type']));
    return [
      ...(kinds.isDisjointFrom(allowed) ? [`${place} is no ${String(part['@type'])}`] : []),
      ...faults(part),
    ];
  }
  // An item of a list may be named by its address alone.
  const plain = [...DATA_TYPES, ...(isAddress(value) ? ['Thing', 'CreativeWork', 'WebPage'] : [])];
  return plain.some((type) => allowed.has(type)) ? [] : [`${place} is text`];
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value);
}
