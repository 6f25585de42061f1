/** How a question is read with the words of the site. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconOf, readLexicon, writeLexicon } from '#src/zoeken/lexicon.ts';
import { nearWords, understand } from '#src/zoeken/question.ts';
import { isOneEdit } from '#src/zoeken/spelling.ts';
import { wordsOf } from '#src/zoeken/words.ts';

const WORDS = (
  "ambassadeur bakker beroep brief cafe foto kapper keuze mbo mbo'ers opleiding raad school " +
  'stage straat student verhaal vergoeding wijf woning zorg'
).split(' ');
const lexicon = lexiconOf(WORDS);

for (const [typed, words] of [
  ['de zorgopleiding', ['zorg', 'opleiding']],
  ['beroepskeuze', ['beroep', 'keuze']],
  ['studentenraad', ['student', 'raad']],
  ['verhaaltjes', ['verhaal']],
  ['woninkje', ['woning']],
  ['brieven', ['brief']],
  ['scholen', ['school']],
  ["foto's", ['foto']],
  ['foto’s', ['foto']],
  ['Café', ['cafe']],
  ['mbo‘ers', ["mbo'ers"]],
  ['ambasadeur', ['ambassadeur']],
  ['ambasadeurs', ['ambassadeur']],
  ['bakekr', ['bakker']],
  ['opleidinf', ['opleiding']],
  ['hoe word ik kapper', ['kapper']],
  ['wie is dat', ['wie', 'is', 'dat']],
  ["school in 't verhaal", ['school', 'verhaal']],
  ["'s avonds naar school", ['avonds', 'school']],
] as const) {
  test(`${typed} is read as ${words.join(' and ')}`, () => {
    assert.deepEqual(understand(typed, lexicon).words, words);
  });
}

test('who is still typing is not corrected', () => {
  assert.deepEqual(understand('ambas', lexicon), {
    words: ['ambas'],
    readAs: [],
    unknown: [],
    asOne: [],
  });
  assert.deepEqual(understand('ambas school', lexicon).unknown, ['ambas']);
});

test('words typed apart are read as the one word that the site writes, in either order', () => {
  const known = lexiconOf([...WORDS, 'stagevergoeding']);
  for (const typed of ['stage vergoeding', 'vergoeding bij stage']) {
    assert.deepEqual(understand(typed, known).asOne, [['stagevergoeding']]);
    assert.deepEqual(understand(typed, lexicon).asOne, []);
  }
  assert.deepEqual(understand('kapper stage vergoeding', known).asOne, [
    ['kapper', 'stagevergoeding'],
  ]);
});

test('what was read otherwise is told, and what is unknown stays as it was', () => {
  const { readAs, unknown, words } = understand('ambasadeur qqqqqq', lexicon);
  assert.deepEqual(readAs, [{ typed: 'ambasadeur', read: 'ambassadeur' }]);
  assert.deepEqual(unknown, ['qqqqqq']);
  assert.deepEqual(words, ['ambassadeur', 'qqqqqq']);
});

test('the nearest words begin alike', () => {
  assert.deepEqual(nearWords(['stagexyz'], lexicon), ['stage']);
  assert.deepEqual(nearWords(['xyz'], lexicon), []);
});

test('one edit is a sign more, less, other, or two changed about', () => {
  for (const [a, b] of [
    ['stage', 'stagge'],
    ['stage', 'stae'],
    ['stage', 'stabe'],
    ['stage', 'satge'],
  ] as const) {
    assert.equal(isOneEdit(a, b), true, b);
    assert.equal(isOneEdit(b, a), true, b);
  }
  for (const other of ['stage', 'satgf', 'stages2', 'atges']) {
    assert.equal(isOneEdit('stage', other), false, other);
  }
});

test('the word list reads back as it was written', () => {
  const long = 'a'.repeat(40);
  const words = [...WORDS, long, `${long}b`];
  assert.deepEqual(readLexicon(writeLexicon(lexiconOf(words))).words, lexiconOf(words).words);
});

test('a hyphen divides words, an apostrophe does not', () => {
  assert.deepEqual(wordsOf('De mbo-straat van mbo’ers.'), [
    'de',
    'mbo',
    'straat',
    'van',
    "mbo'ers",
  ]);
});
