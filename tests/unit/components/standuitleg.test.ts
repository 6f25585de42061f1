import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standuitleg } from '#src/components/plan/standuitleg.ts';

test('what was promised is said of the plan by its years, so that it stays true after them', () => {
  assert.match(standuitleg(['2023-2026']).voorgenomen, /^Het staat in het plan van 2023-2026\./);
  assert.match(standuitleg(['2020-2022', '2023-2026']).voorgenomen, /2020-2022 en 2023-2026/);
  assert.match(standuitleg([]).voorgenomen, /^Het staat in een plan\./);
  for (const zin of Object.values(standuitleg(['2023-2026']))) {
    assert.doesNotMatch(zin, /\b(?:van nu|nog|straks|dit jaar)\b/);
  }
});
