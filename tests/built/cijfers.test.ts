/** The page with all figures: what it shows is what the content says, and what one downloads. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { readContent } from '#src/intake/readContent.ts';
import type { EntryOf } from '#src/regels/content.ts';
import { contentTypeHeader, contentTypeOf } from '#src/serving/contentTypes.ts';
import { SITE, ownPages } from './pages.ts';

type Node = Parameters<typeof DomUtils.textContent>[0];

const { entries } = await readContent(path.resolve('content'));
const cijfers = entries.filter(
  (entry): entry is EntryOf<'cijfers'> => entry.collection === 'cijfers',
);
const grafieken = entries.filter(
  (entry): entry is EntryOf<'grafieken'> => entry.collection === 'grafieken',
);
const page = parseDocument(readFileSync(path.join(SITE, 'cijfers/index.html'), 'utf8'));

function withId(id: string) {
  const found = DomUtils.getElementById(id, page.children);
  assert.ok(found, `/cijfers/ has #${id}`);
  return found;
}
const read = (node: Node): string => DomUtils.textContent(node).replace(/\s+/g, ' ');
const numbers = (node: Node, attribute: string): number[] =>
  DomUtils.findAll((element) => attribute in element.attribs, [node].flat()).map((element) =>
    Number(element.attribs[attribute]),
  );

test('every figure stands on the page with its year and its sources, or in the plot that shows it', () => {
  assert.ok(cijfers.length > 20);
  for (const { data } of cijfers) {
    const place = withId(`cijfer-${data.id}`);
    if (data.grafiek !== undefined) {
      const plane = place.parent;
      assert.ok(plane && DomUtils.getElementById(`grafiek-${data.grafiek}`, plane.children));
      continue;
    }
    const words = read(place);
    for (const part of [
      data.waarde,
      data.periode,
      ...(data.kanttekening === undefined ? [] : [data.kanttekening]),
      ...data.bronnen.flatMap(({ titel, uitgever }) => [titel, uitgever]),
    ]) {
      assert.ok(words.includes(part), `${data.id}: ${part}`);
    }
  }
});

for (const { data } of grafieken) {
  test(`${data.id}: drawing, table and file have the same numbers, with the year and the source`, () => {
    const figure = withId(`grafiek-${data.id}`);
    const expected = data.punten.map(({ waarde }) => waarde);
    const [table] = DomUtils.getElementsByTagName('table', figure);
    assert.ok(table);
    assert.deepEqual(numbers(figure, 'data-waarde'), expected, 'the marks of the drawing');
    assert.deepEqual(numbers(table, 'value'), expected, 'the table');

    const file = readFileSync(path.join(SITE, 'cijfers', `${data.id}.csv`), 'utf8');
    assert.ok(file.startsWith('\ufeff'));
    const [head = '', ...rows] = file.slice(1).trimEnd().split('\r\n');
    const column = head.split(';').indexOf('waarde');
    assert.deepEqual(
      rows.map((row) => Number(row.split(';')[column]?.replace(',', '.'))),
      expected,
      'the file',
    );
    for (const row of rows) assert.ok(row.includes(data.periode));

    const words = read(figure);
    for (const part of [
      data.zin,
      data.waarvan,
      data.periode,
      data.kanttekening,
      ...data.bronnen.flatMap(({ titel, uitgever }) => [titel, uitgever]),
    ]) {
      assert.ok(words.includes(part), part);
    }
  });
}

test('the money for 2020 to 2022 adds up', () => {
  const figure = withId('grafiek-geld-per-ambitie');
  const parts = numbers(figure, 'value');
  assert.equal(
    parts.reduce((sum, part) => sum + part, 0),
    2_850_000,
  );
  const [foot] = DomUtils.getElementsByTagName('tfoot', figure);
  assert.ok(foot && read(foot).includes('2.850.000'));
});

test('the files are sent as CSV in UTF-8', () => {
  const type = contentTypeHeader(contentTypeOf('/cijfers/medailles.csv'));
  assert.equal(type, 'text/csv; charset=utf-8');
});

test('a plot in a text leads to the same plot between the others', () => {
  const links = ownPages()
    .filter(({ address }) => address !== '/cijfers/')
    .flatMap(({ html }) => [...html.matchAll(/href="\/cijfers\/#([^"]+)"/g)]);
  assert.ok(links.length > 0);
  for (const [, id = ''] of links) withId(id);
});
