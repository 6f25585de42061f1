/**
 * A block on one line, `<Kader titel="…">tekst</Kader>`, is parsed as a paragraph that holds a
 * piece of a sentence. MDX reads a paragraph of nothing but such elements as blocks, and so does
 * the build.
 */
import type { TreeNode } from '#src/regels/guard/tree.ts';

/** The same tree, with such paragraphs replaced by their blocks. Does not recurse into itself. */
export function unravel(root: TreeNode): TreeNode {
  const copy = { ...root };
  const waiting: Array<{ children?: readonly TreeNode[] | undefined }> = [copy];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.children === undefined) continue;
    const children = node.children.flatMap(blocksOf).map((child) => ({ ...child }));
    node.children = children;
    waiting.push(...children);
  }
  return copy;
}

function blocksOf(node: TreeNode): readonly TreeNode[] {
  const children = node.children ?? [];
  const elements = children.filter(({ type }) => type === 'mdxJsxTextElement');
  const isAllElements =
    node.type === 'paragraph' &&
    elements.length > 0 &&
    children.every((child) => child.type === 'mdxJsxTextElement' || isSpace(child));
  return isAllElements
    ? elements.map((element) => ({ ...element, type: 'mdxJsxFlowElement' }))
    : [node];
}

function isSpace({ type, value }: TreeNode): boolean {
  return type === 'text' && typeof value === 'string' && value.trim() === '';
}
