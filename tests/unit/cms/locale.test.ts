/** The CMS speaks Dutch throughout: Decap falls back on English for what a language lacks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import merge from 'lodash/merge.js';
import { dutchGaps } from '#cms/locale/dutch.ts';
import { inNode } from './inNode.ts';

const { en, nl } = (await inNode(
  'locales',
  `export { default as en } from 'decap-cms-locales/dist/esm/en/index.js';
   export { default as nl } from 'decap-cms-locales/dist/esm/nl/index.js';`,
)) as { en: object; nl: object };

/** The key of every phrase in a list, such as `editor.editorToolbar.save`. */
function keysOf(phrases: object, above = ''): string[] {
  return Object.entries(phrases).flatMap(([key, phrase]: [string, unknown]) =>
    typeof phrase === 'object' && phrase !== null
      ? keysOf(phrase, `${above}${key}.`)
      : [above + key],
  );
}

test('every phrase of the English list is there in Dutch', () => {
  const dutch = new Set(keysOf(merge({}, nl, dutchGaps)));
  const english = keysOf(en);
  assert.ok(english.length > 200);
  assert.deepEqual(
    english.filter((key) => !dutch.has(key)),
    [],
  );
});

test('it says “je” everywhere, and names the steps of a piece as its menu does', () => {
  const phrases = JSON.stringify(merge({}, nl, dutchGaps));
  assert.deepEqual(phrases.match(/[^"]*\b(?:uw?|alstublieft|voltooid|gereed)\b[^"]*/gi), null);
});

test('what is added for Dutch still has a place in the English list', () => {
  const english = new Set(keysOf(en));
  assert.deepEqual(
    keysOf(dutchGaps).filter((key) => !english.has(key)),
    [],
  );
});
