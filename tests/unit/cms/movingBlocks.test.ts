/** Blocks that are moved, cut and pasted stay blocks, with all that is in them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEditor, Editor, Transforms, type Descendant } from 'slate';
import { chosenPath, moveBlock } from '#cms/blocks/moveBlock.ts';
import { pasteBlocks } from '#cms/blocks/pasteBlocks.ts';
import { decapText } from './decapText.ts';

const { read, write } = await decapText();

const sentence = 'Een zin.';
const button = '<Knop tekst="Loop mee" naar="/mbo-straat/" />';
const list = '* een punt';
const box = '<Kader titel="Goed om te weten">\n\nDe oven is **heet**.\n\n</Kader>';

const textWith = (...parts: string[]): string => parts.join('\n\n');
const TEXT = textWith(sentence, button, list, box);

/** An editor as Decap makes it, as far as blocks go, with this text in it. */
function editorWith(text: string): Editor {
  const editor = createEditor();
  editor.isVoid = (element) => 'type' in element && element.type === 'shortcode';
  editor.children = read(text) as Descendant[];
  return editor;
}

const textOf = ({ children }: Editor): string => write(children);

/** What the editor puts into the clipboard. */
function clipboardWith(nodes: readonly unknown[]): DataTransfer {
  const own = btoa(encodeURIComponent(JSON.stringify(nodes)));
  const kept: Readonly<Record<string, string>> = {
    'application/x-slate-fragment': own,
    'text/html': '<p>Knop Tekst Loop mee</p>',
  };
  return { getData: (format: string) => kept[format] ?? '' } as DataTransfer;
}

test('a block goes up and down, past whatever stands there, and stops at the ends', () => {
  const editor = editorWith(TEXT);
  assert.equal(textOf(editor), TEXT);
  assert.equal(moveBlock(editor, [1], 1), true);
  assert.equal(textOf(editor), textWith(sentence, list, button, box));
  assert.equal(moveBlock(editor, [2], 1), true);
  assert.equal(moveBlock(editor, [3], 1), false);
  assert.equal(textOf(editor), textWith(sentence, list, box, button));
  for (const place of [3, 2, 1]) assert.equal(moveBlock(editor, [place], -1), true);
  assert.equal(moveBlock(editor, [0], -1), false);
  assert.equal(textOf(editor), textWith(button, sentence, list, box));
});

test('by key it is the block with the cursor that moves, and otherwise the whole paragraph or list', () => {
  const editor = editorWith(TEXT);
  assert.equal(chosenPath(editor), null);
  Transforms.select(editor, Editor.start(editor, [1]));
  assert.deepEqual(chosenPath(editor), [1]);
  Transforms.select(editor, Editor.end(editor, [2]));
  assert.deepEqual(chosenPath(editor), [2]);
});

test('a block that is cut and pasted is the same block at another place', () => {
  const editor = editorWith(TEXT);
  const [, cut] = editor.children;
  Transforms.removeNodes(editor, { at: [1] });
  Transforms.select(editor, Editor.end(editor, []));
  assert.equal(pasteBlocks(editor, clipboardWith([cut])), true);
  assert.equal(textOf(editor), textWith(sentence, list, box, button));
});

test('everything that is cut comes back whole into the empty line that is left', () => {
  const editor = editorWith(TEXT);
  const all = editor.children;
  editor.children = read('x') as Descendant[];
  Transforms.select(editor, Editor.range(editor, []));
  assert.equal(pasteBlocks(editor, clipboardWith(all)), true);
  assert.equal(textOf(editor), TEXT);
});

test('a block is pasted within a paragraph without breaking it', () => {
  const editor = editorWith(TEXT);
  Transforms.select(editor, { path: [0, 0], offset: 3 });
  assert.equal(pasteBlocks(editor, clipboardWith([editor.children[3]])), true);
  assert.equal(textOf(editor), textWith(sentence, box, button, list, box));
});

test('what holds no block, or comes from elsewhere, is left to Decap', () => {
  const editor = editorWith(TEXT);
  Transforms.select(editor, Editor.start(editor, []));
  assert.equal(pasteBlocks(editor, clipboardWith([editor.children[0]])), false);
  const elsewhere = { getData: () => '' } as unknown as DataTransfer;
  assert.equal(pasteBlocks(editor, elsewhere), false);
  const broken = { getData: () => '%%%' } as unknown as DataTransfer;
  assert.equal(pasteBlocks(editor, broken), false);
  assert.equal(textOf(editor), TEXT);
});
