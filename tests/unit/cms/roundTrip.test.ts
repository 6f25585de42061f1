/** Nothing is lost between a file, Decap's editor and a file. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bareText } from '#cms/text/bareText.ts';
import { lostInEditor } from '#cms/text/keeps.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { decapText, type EditorNode } from './decapText.ts';
import { kept, lost } from './hardBodies.ts';

const { read, write } = await decapText();
const roundTrip = (text: string) => write(read(text));
const { live } = await judgeContent();
const texts = live.filter(({ body }) => body.trim() !== '');

describe('the content of the site', () => {
  assert.ok(texts.length > 60);
  for (const { file, body } of texts) {
    test(`${file} comes back sign for sign`, () => {
      const text = bareText(body);
      assert.equal(roundTrip(text), text);
      assert.equal(lostInEditor(body, roundTrip), null);
    });

    test(`one word more in ${file} changes that line alone`, () => {
      const nodes = read(body.trim());
      const leaf = lastWords(nodes);
      if (leaf?.text === undefined) {
        assert.ok(/^<\w+[^]*>$/.test(body.trim()));
        return;
      }
      leaf.text += ' erbij';
      const before = body.trim().split('\n');
      const after = write(nodes).split('\n');
      assert.equal(after.length, before.length);
      assert.equal(after.filter((line, index) => line !== before[index]).length, 1);
    });
  }
});

describe('a hard set of texts', () => {
  assert.ok(kept.length + lost.length >= 80);
  for (const text of kept) {
    test(`keeps ${JSON.stringify(text.slice(0, 70))}`, () => assert.equal(roundTrip(text), text));
  }
  for (const text of lost) {
    test(`refuses ${JSON.stringify(text.slice(0, 70))}`, () => {
      const finding = lostInEditor(text, roundTrip);
      assert.match(finding?.problem ?? 'kept', /^verandert als iemand hem hier later bewerkt/);
      assert.ok((finding?.line ?? 0) >= 1);
    });
  }
});

// But for a backslash before a sign, which nobody types: Decap cannot tell it from its own.
test('whatever somebody types in a paragraph is still there the next time', () => {
  const signs = Array.from('ab 12.,!?-+*_#>|`~[](){}<&\'"’“=:;/', (sign) => fc.constant(sign));
  const typed = fc.string({ unit: fc.oneof(...signs), minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(typed, (text) => {
      const words = text.replace(/\s+/g, ' ').trim();
      fc.pre(words !== '');
      const file = write([paragraph(words), paragraph('Einde.')]);
      const back = read(file);
      // What cannot be kept has to be refused: a text that comes back otherwise is not stable.
      const same = back.length === 2 && wordsOf(back[0]) === words;
      return same || lostInEditor(file, roundTrip) !== null;
    }),
    { numRuns: 2000 },
  );
});

test('an empty line that somebody leaves standing is not written, wherever it is', () => {
  const heading: EditorNode = { type: 'heading-two', children: [{ text: 'Kop' }] };
  const bold = { type: 'paragraph', children: [{ text: '', bold: true }] };
  for (const empty of [paragraph(''), paragraph('  '), paragraph('\u00a0'), bold]) {
    const typed = [
      empty,
      paragraph('Een.'),
      empty,
      empty,
      heading,
      empty,
      paragraph('Twee.'),
      empty,
    ];
    const file = write(typed);
    assert.equal(file, 'Een.\n\n## Kop\n\nTwee.');
    assert.equal(lostInEditor(file, roundTrip), null);
  }
  assert.equal(write([paragraph('')]), '');
});

function paragraph(text: string): EditorNode {
  return { type: 'paragraph', children: [{ text }] };
}

function wordsOf(node: EditorNode | undefined): string | undefined {
  return node?.children?.map(({ text }) => text ?? '').join('');
}

/** The last piece of text that is not in a block. */
function lastWords(nodes: readonly EditorNode[]): EditorNode | undefined {
  for (const node of nodes.toReversed()) {
    if (node.type === 'shortcode' || node.type === 'inline-shortcode') continue;
    if (typeof node.text === 'string' && node.text.trim() !== '') return node;
    const within = lastWords(node.children ?? []);
    if (within !== undefined) return within;
  }
  return undefined;
}

/** A text without more than one empty line in a row. */
const settled = (text: string): string => text.replace(/\n{3,}/g, '\n\n').trim();

test('a block that is taken away or moved leaves the text around it as it was', () => {
  let tried = 0;
  for (const { file, body } of live) {
    const nodes = read(body);
    for (const [index, node] of nodes.entries()) {
      if (node.type !== 'shortcode') continue;
      const others = nodes.filter((_, at) => at !== index);
      const block = settled(write([node]));
      const without = settled(settled(body).replace(block, () => ''));
      assert.equal(settled(write(others)), without, file);
      assert.equal(settled(write([...others, node])), `${without}\n\n${block}`, file);
      tried += 1;
    }
  }
  assert.ok(tried > 20);
});
