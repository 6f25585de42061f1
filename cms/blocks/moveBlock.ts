/** Moving what stands in a text one place up or down, whole: nothing in it is touched. */
import { Editor, Element, Node, Path, Transforms } from 'slate';

/** Up or down in the text. */
export type Step = -1 | 1;

/** Where something stands among what it can change places with. Both count from 1. */
export interface Place {
  readonly place: number;
  readonly of: number;
}

/** The place of what stands at `path`. */
export function placeOf(editor: Editor, path: Path): Place {
  const { children } = Node.parent(editor, path);
  return { place: (path.at(-1) ?? 0) + 1, of: children.length };
}

/** Moves what stands at `path` past its neighbour. False when there is none on that side. */
export function moveBlock(editor: Editor, path: Path, step: Step): boolean {
  const { place, of } = placeOf(editor, path);
  const next = place + step;
  if (next < 1 || next > of) return false;
  Transforms.moveNodes(editor, { at: path, to: [...Path.parent(path), next - 1] });
  return true;
}

/** What moves when somebody asks for it: the block that is chosen, or else the paragraph or list. */
export function chosenPath(editor: Editor): Path | null {
  if (editor.selection === null) return null;
  const block = Editor.above(editor, {
    match: (node) => Element.isElement(node) && !editor.isInline(node) && editor.isVoid(node),
    voids: true,
  });
  return block?.[1] ?? editor.selection.focus.path.slice(0, 1);
}
