/** A person's window: the same one each time, and not one colour for everybody. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Item } from '#src/bieb/item.ts';
import { raamVan } from '#src/components/portret/raamVan.ts';

function somebody(id: string, titel = 'Anna'): Item<'ambassadeurs'> {
  return {
    collection: 'ambassadeurs',
    id,
    address: `/ambassadeurs/${id}/`,
    picture: null,
    data: {
      id,
      slug: id,
      oudeSlugs: [],
      titel,
      samenvatting: 'Iemand.',
      datum: 'onbekend',
      publicatiedatum: '2026-01-01',
      status: 'gepubliceerd',
      bronnen: [],
      scholen: [],
      vakken: [],
      sectoren: [],
      themas: [],
      geportretteerd: [],
      zoekwoorden: [],
      taaluitzonderingen: [],
      soort: 'gekozen',
      vensterbank: ['beker', 'plant'],
      verhalen: [],
      grond: { soort: 'openbare-bron', kanalen: ['site'] },
    },
  };
}

test('the same id always gives the same window', () => {
  assert.deepEqual(raamVan(somebody('945ng228')), raamVan(somebody('945ng228')));
});

test('windows differ: over many ids every colour of glass comes up', () => {
  const ids = Array.from({ length: 60 }, (_, number) => `id${String(number)}xyz`);
  const colours = new Set(ids.map((id) => raamVan(somebody(id)).glas));
  assert.deepEqual([...colours].toSorted(), ['geel', 'hemel', 'roze', 'zand']);
});

test('without a photo the initial stands behind the glass, also one with an accent', () => {
  assert.equal(raamVan(somebody('a', 'Élise')).initiaal, 'É');
});

test('with a photo the glass stays open', () => {
  const photographed = {
    ...somebody('a'),
    picture: {
      source: { src: '', width: 1, height: 1, format: 'png' as const },
      path: '',
      alt: '',
      maker: '',
    },
  };
  assert.equal(raamVan(photographed).initiaal, null);
});
