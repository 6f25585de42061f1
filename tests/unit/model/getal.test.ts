import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getalInWoorden, metEenheid, metTeken } from '#src/model/getal.ts';
import { puntInWoorden } from '#src/model/grafiek/waarde.ts';

test('numbers are written in Dutch', () => {
  assert.equal(getalInWoorden(2_850_000), '2.850.000');
  assert.equal(getalInWoorden(28.2), '28,2');
});

test('a number keeps its unit on its line', () => {
  assert.equal(metEenheid(41, '%'), '41%');
  assert.equal(metEenheid(300_000, 'euro'), '€\u00a0300.000');
  assert.equal(metEenheid(26, 'studenten'), '26\u00a0studenten');
});

test('where there is little room only a sign is left of the unit', () => {
  assert.equal(metTeken(41, '%'), '41%');
  assert.equal(metTeken(300_000, 'euro'), '€\u00a0300.000');
  assert.equal(metTeken(26_900, 'studenten'), '26.900');
});

test('a share that is no percentage is one in so many', () => {
  assert.equal(puntInWoorden({ waarde: 1, van: 4 }, 'student'), '1 op de 4');
  assert.equal(puntInWoorden({ waarde: 1.5, van: 10 }, 'student'), '1,5 op de 10');
  assert.equal(puntInWoorden({ waarde: 41, van: 100 }, '%'), '41%');
  assert.equal(puntInWoorden({ waarde: 3 }, 'medailles'), '3\u00a0medailles');
});
