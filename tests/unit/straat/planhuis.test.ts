/** An ambition as a house: as many windows as efforts, on as many floors as hold them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { planhuis } from '#src/straat/plan/planhuis.ts';
import { venster, type Vensterstand } from '#src/straat/plan/venster.ts';

const standen: readonly Vensterstand[] = [
  'voorgenomen',
  'gestart',
  'bereikt',
  'gestopt',
  'onbekend',
];
const keer = (stand: Vensterstand, aantal: number) => Array.from({ length: aantal }, () => stand);
const tel = (svg: string, deel: string) => svg.split(deel).length - 1;

test('the five windows differ', () => {
  assert.equal(new Set(standen.map((stand) => venster(stand).svg)).size, standen.length);
});

test('a house has a window for every effort', () => {
  const { svg } = planhuis([keer('onbekend', 7), keer('onbekend', 3)], '1', 0);
  assert.equal(tel(svg, venster('onbekend').svg), 10);
});

test('an aim with many efforts takes more floors, and no floor has more than six windows', () => {
  const een = planhuis([keer('onbekend', 6)], '1', 0);
  const twee = planhuis([keer('onbekend', 7)], '1', 0);
  assert.ok(twee.hoogte > een.hoogte);
  assert.ok(twee.breedte < een.breedte);
});

test('ambitions that stand side by side have another front', () => {
  const [a, b] = [0, 1].map((soort) => planhuis([keer('gestart', 4)], '1', soort).svg);
  assert.notEqual(a, b);
});
