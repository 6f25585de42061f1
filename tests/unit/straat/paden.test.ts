/** Drawings as paths: every shape in its place, and nothing lost in silence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { padenUit } from '#src/straat/los/paden.ts';

const streek =
  'fill="#ff0000" stroke="#000000" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"';

test('shapes in groups become absolute paths where they stand', () => {
  const [vierkant, cirkel] = padenUit(
    `<g transform="translate(10 20)"><g transform="rotate(90)"><rect x="1" y="2" width="3" height="4" ${streek}/></g><circle cx="5" cy="5" r="2" fill="#00ff00"/></g>`,
  );
  assert.equal(vierkant?.d, 'M8 21L8 24 4 24 4 21Z');
  assert.deepEqual(vierkant.vul, { hex: '#ff0000', dekking: 1 });
  assert.deepEqual(vierkant.lijn, {
    verf: { hex: '#000000', dekking: 1 },
    ...{ dikte: 3, eind: 'round', hoek: 'round' },
  });
  assert.match(cirkel?.d ?? '', /^M13 25C.*17 25 .*13 25Z$/);
  assert.equal(cirkel?.lijn, null);
});

test('an arc is curves, and short commands are written out', () => {
  const [pad] = padenUit('<path d="m0 0a10 10 0 0 1 20 0s5 5 10 10t4 4z" fill="none"/>');
  assert.match(pad?.d ?? '', /^[MLHVCQZ\d\s.-]+$/);
  assert.equal(pad?.vul, null);
});

test('what no path can say stops the build', () => {
  assert.throws(() => padenUit('<image href="x"/>'), /kent dit niet: <image>/);
  assert.throws(
    () => padenUit('<line x1="0" x2="9" stroke="#000000" stroke-dasharray="2 7"/>'),
    /onderbroken lijn/,
  );
  assert.throws(() => padenUit('<rect width="9" height="9" rx="2"/>'), /ronde hoeken/);
});
