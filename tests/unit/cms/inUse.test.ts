/** What others refer to is not deleted in the CMS, and keeps its key. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedKey, deletionRefusal } from '#cms/checks/inUse.ts';
import { sentenceOf } from '#cms/checks/sentences.ts';
import type { OnlineEntry } from '#cms/checks/site.ts';
import { collections } from '#src/model/index.ts';
import { live, surroundings } from './surroundings.ts';

const { entries } = surroundings.site;

/** Stories with these titles that refer to the sector ict. */
const stories = (...titels: string[]): OnlineEntry[] =>
  titels.map((titel) => ({
    ...{ collection: 'verhalen', id: titel, slug: titel, titel, links: [] },
    refersTo: ['sectoren/ict'],
  }));
const ict = { collection: 'sectoren', id: 'ict', titel: 'Ict' } as const;

test('what nobody refers to may be deleted, also when it has the key of something else', () => {
  assert.equal(deletionRefusal(ict, []), null);
  assert.equal(deletionRefusal({ ...ict, collection: 'themas' }, stories('A')), null);
  assert.equal(deletionRefusal({ ...ict, id: 'ic' }, stories('A')), null);
});

test('who deletes what others refer to hears which; three are named', () => {
  assert.match(deletionRefusal(ict, stories('A')) ?? '', /^“Ict” is nog nodig bij “A”\. Haal /);
  assert.match(
    deletionRefusal(ict, stories('A', 'B', 'C', 'D', 'E')) ?? '',
    /bij “A”, “B”, “C” en nog 2\./,
  );
});

test('what refers to itself only may be deleted', () => {
  const [own] = stories('Ict').map((entry) => ({ ...entry, ...ict }));
  assert.ok(own !== undefined);
  assert.equal(deletionRefusal(ict, [own]), null);
});

test('the site tells of every reference, in fields, in groups of lists and in texts', () => {
  const uses = (collection: string, id: string): string[] =>
    entries
      .filter(({ refersTo }) => refersTo.includes(`${collection}/${id}`))
      .map((entry) => entry.collection);
  assert.ok(uses('sectoren', 'ict').includes('vakken'));
  const referred = new Set(entries.flatMap(({ refersTo }) => refersTo));
  for (const collection of ['instrumenten', 'grafieken', 'cijfers', 'begrippen', 'doelen']) {
    assert.ok(
      [...referred].some((name) => name.startsWith(`${collection}/`)),
      collection,
    );
  }
  // Of what is not online nothing is told.
  const names = new Set(live.map(({ collection, data }) => `${collection}/${data.id}`));
  assert.deepEqual([...referred.difference(names)], []);
});

test('the key of what is online stays as it is', () => {
  const change = (key: string, former: string | null): string =>
    changedKey({ collection: 'sectoren', key }, former, entries).map(sentenceOf).join(' ');
  assert.equal(change('ict', 'ict'), '');
  assert.equal(change('nieuw', null), '');
  assert.equal(change('nieuw', 'nog-niet-online'), '');
  assert.equal(
    change('computers', 'ict'),
    'Sleutel was “ict” en staat zo op de site. Zet “ict” terug.',
  );
  assert.equal(collections.sectoren.fields.id.label, 'Sleutel');
});
