import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beeldVan } from '#src/components/grafiek/beeldVan.ts';

test('who hears a plot hears too which number may still change', () => {
  const beeld = beeldVan({
    vorm: 'jaren',
    titel: 'Proef',
    eenheid: 'studenten',
    punten: [
      { label: '2022', waarde: 10 },
      { label: '2023', waarde: 20, stand: 'voorlopig' },
    ],
  });
  assert.ok('beschrijving' in beeld);
  assert.equal(
    beeld.beschrijving.replaceAll('\u00a0', ' '),
    'Proef. 2022: 10 studenten; 2023: 20 studenten (voorlopig).',
  );
});
