/** The first abbreviation of a text is found where it is read as a sentence, and nowhere else. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { eersteAfkortingen, type Deel } from '#src/components/inhoud/eersteAfkortingen.ts';

const AFKORTINGEN = [
  { id: 'bbl', woord: 'bbl' },
  { id: 'bol', woord: 'bol' },
  { id: 'uit', woord: 'UIT' },
  { id: 'mbo-manifest', woord: 'mbo-manifest' },
  { id: 'rsvh', woord: 'R.S.V.H.' },
];
const cut = (html: string) => eersteAfkortingen(html, AFKORTINGEN);
const found = (html: string) =>
  cut(html).flatMap((deel) => (typeof deel === 'string' ? [] : deel.woord));
const whole = (delen: readonly Deel[]) =>
  delen.map((deel) => (typeof deel === 'string' ? deel : deel.woord)).join('');

test('the first use is found, and the second is left alone', () => {
  assert.deepEqual(cut('<p>De bbl en de bol. De bbl dus.</p>'), [
    '<p>De ',
    { id: 'bbl', woord: 'bbl' },
    ' en de ',
    { id: 'bol', woord: 'bol' },
    '. De bbl dus.</p>',
  ]);
});

test('it is a whole word, at the start of a sentence, or the first part of a compound', () => {
  assert.deepEqual(found('<p>Bol of niet.</p>'), ['Bol']);
  assert.deepEqual(found('<p>een bol-opleiding</p>'), ['bol-opleiding']);
  assert.deepEqual(found('<p>bol- en bbl-opleidingen</p>'), ['bbl-opleidingen']);
  assert.deepEqual(found('<li>het mbo-manifest</li>'), ['mbo-manifest']);
  assert.deepEqual(found('<p>Bij de R.S.V.H. sport je.</p>'), ['R.S.V.H.']);
});

for (const [what, html] of Object.entries({
  'another word': '<p>Een bolle bolder en symbol, uit en BOL, bol’er en bol.com</p>',
  'an address': '<p>site.nl/bol info@bol</p>',
  'the middle of a compound': '<p>vmbo-bol vmbo-bol-traject bol-mbo-traject</p>',
  'a heading': '<h2>De bol</h2>',
  'a link': '<p><a href="/x/">de <em>bol</em></a></p>',
  'a block quote': '<blockquote><p>De bol</p></blockquote>',
  'quotation marks': '<p>Zij zei: “Ik doe <em>de bol</em> of de bbl” en ‘dat’s bol’.</p>',
  code: '<p><code>bol</code></p>',
  'the question of a list': '<details><summary>De bol?</summary></details>',
  'a figure': '<figure><figcaption><p>bol</p></figcaption></figure>',
  'a table': '<table><tbody><tr><td><p>bol</p></td></tr></tbody></table>',
  'the title of a frame': '<aside><p class="kader-titel">De bol</p></aside>',
  'what is no sentence': '<div>bol</div>',
  'an attribute': '<p title="bol">x</p>',
  'what an editor explains': '<p>bol <span data-begrip="bol">bol</span></p>',
})) {
  test(`nothing is explained in ${what}`, () => {
    assert.deepEqual(found(html), []);
  });
}

test('after a heading, a link or a quotation the word in the sentence itself is the first', () => {
  const html = '<h2>bol</h2><p>“bol” <a href="/">bol</a> en bol, <em>bbl</em></p>';
  assert.deepEqual(found(html), ['bol', 'bbl']);
});

test('a quotation that nobody closes ends with its paragraph', () => {
  assert.deepEqual(found('<p>“De bbl</p><p>De bbl</p>'), ['bbl']);
  assert.deepEqual(cut('<p>“De bbl</p><p>De bbl</p>')[0], '<p>“De bbl</p><p>De ');
});

test('the text stays what it is, whatever it is, and each word is found once at most', () => {
  const word = fc.constantFrom(
    'bol',
    'bbl',
    'UIT',
    'Bol',
    'bol-',
    '“',
    '”',
    '‘',
    '’',
    '&amp;',
    '😀',
  );
  const leaf = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const tag = fc.constantFrom('p', 'li', 'h2', 'em', 'a', 'blockquote', 'code', 'div');
  const part = fc
    .tuple(tag, leaf, leaf)
    .map(([name, a, b]) => `<${name}>${a}<b>${b}</b></${name}>`);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const html = parts.join('\n');
      assert.equal(whole(cut(html)), html);
      const ids = cut(html).flatMap((deel) => (typeof deel === 'string' ? [] : deel.id));
      assert.equal(new Set(ids).size, ids.length);
    }),
  );
});
