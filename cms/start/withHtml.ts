/**
 * Stands in for Decap's plugin that pastes HTML: it took the HTML of a block for words, and the
 * block was gone. Gives the editor keys as well: those of text processors to move a block, and the
 * one for all of the text, with which the browser took the whole page when there is a block in it.
 */
import decaps from 'decap-cms-widget-markdown/dist/esm/MarkdownControl/plugins/html/withHtml';
import { Editor, Transforms } from 'slate';
import { chosenPath, moveBlock, type Step } from '../blocks/moveBlock.ts';
import { pasteBlocks, type Clipboard } from '../blocks/pasteBlocks.ts';

/** A key, as far as it is looked at here. */
export interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  preventDefault(): void;
}

/** An editor of Decap. */
export interface DecapsEditor extends Editor {
  insertData(data: Clipboard): void;
  /** Asked in this order; one that answers false is the last. */
  readonly keyDownHandlers: Array<(event: Key, editor: Editor) => boolean | undefined>;
}

/** Which way a key moves a block; `null` for every other key. */
export function stepOf({
  key,
  altKey,
  shiftKey,
}: Pick<Key, 'altKey' | 'key' | 'shiftKey'>): Step | null {
  if (!altKey || !shiftKey) return null;
  if (key === 'ArrowUp') return -1;
  return key === 'ArrowDown' ? 1 : null;
}

/** The same editor, which pastes HTML, keeps blocks that are pasted, and moves them by key. */
export default function withHtml(given: DecapsEditor): DecapsEditor {
  const editor = decaps(given);
  const insertHtml = editor.insertData.bind(editor);
  editor.insertData = (data) => {
    if (!pasteBlocks(editor, data)) insertHtml(data);
  };
  editor.keyDownHandlers.unshift((event) => {
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      Transforms.select(editor, Editor.range(editor, []));
      return false;
    }
    const step = stepOf(event);
    const path = chosenPath(editor);
    if (step === null || path === null) return undefined;
    event.preventDefault();
    moveBlock(editor, path, step);
    return false;
  });
  return editor;
}
