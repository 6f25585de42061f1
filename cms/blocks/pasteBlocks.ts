/**
 * Pasting what was cut or copied in the editor, with its blocks. The clipboard holds it twice: as
 * the editor knows it, and as HTML, in which a block is only what its form looked like.
 */
import { Editor, Element, Node, Range, Transforms } from 'slate';

/** What of the clipboard is read here. */
export interface Clipboard {
  getData(format: string): string;
}

/** The name under which the editor itself keeps what was cut: see `slate-dom`. */
const OWN_FORMAT = 'application/x-slate-fragment';

/**
 * Pastes whole blocks after the paragraph, the list or the block with the cursor, or in the place of
 * an empty line. False, with nothing done, when there are no blocks in the clipboard.
 */
export function pasteBlocks(editor: Editor, clipboard: Clipboard): boolean {
  const nodes = ownNodes(clipboard.getData(OWN_FORMAT));
  if (!nodes.some((node) => Element.isElement(node) && holdsBlock(editor, node))) return false;
  const { selection } = editor;
  if (selection !== null && Range.isExpanded(selection)) Transforms.delete(editor);
  const index = editor.selection?.focus.path[0] ?? editor.children.length - 1;
  const here = editor.children[index];
  const isEmptyLine =
    Element.isElement(here) && !editor.isVoid(here) && Node.string(here).trim() === '';
  if (isEmptyLine && !holdsBlock(editor, here)) Transforms.removeNodes(editor, { at: [index] });
  const at = isEmptyLine ? index : index + 1;
  Transforms.insertNodes(editor, nodes, { at: [at] });
  Transforms.select(editor, Editor.end(editor, [at + nodes.length - 1]));
  return true;
}

function holdsBlock(editor: Editor, node: Element): boolean {
  if (!editor.isInline(node) && editor.isVoid(node)) return true;
  return node.children.some((child) => Element.isElement(child) && holdsBlock(editor, child));
}

/** What the editor wrote into the clipboard; nothing when that was another program. */
function ownNodes(encoded: string): Node[] {
  try {
    const nodes: unknown = JSON.parse(decodeURIComponent(atob(encoded)));
    return Node.isNodeList(nodes) ? nodes : [];
  } catch {
    return [];
  }
}
