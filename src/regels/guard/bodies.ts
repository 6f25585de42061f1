/** What may stand between the tags of a block. */
import type { Block } from '#src/model/block.ts';
import { isBlank } from './tree.ts';
import type { TreeNode } from './tree.ts';

/** What is wrong with the body of a block, or `null`. */
export function bodyProblem(
  block: Block,
  node: TreeNode,
): { problem: string; mend: string } | null {
  const children = node.children ?? [];
  switch (block.body) {
    case 'none':
      return children.length === 0
        ? null
        : {
            problem: 'heeft tekst tussen de tags, maar dat kan niet',
            mend: `schrijf het zo: ${block.example}`,
          };
    case 'text':
      return isBlank(node)
        ? { problem: 'is leeg', mend: `schrijf de tekst tussen de tags: ${block.example}` }
        : null;
    case 'words':
      if (isBlank(node))
        return { problem: 'is leeg', mend: `schrijf het woord tussen de tags: ${block.example}` };
      return children.every(isWords)
        ? null
        : {
            problem: 'bevat meer dan woorden',
            mend: 'gebruik binnen dit blok geen link of ander blok',
          };
    case 'list':
      return isDatedList(children)
        ? null
        : {
            problem: 'is geen lijst met een datum in vet aan het begin van elk punt',
            mend: `schrijf elk moment zo: * **2021** Wat er gebeurde`,
          };
  }
}

function isWords(node: TreeNode): boolean {
  const waiting: TreeNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!['text', 'emphasis', 'strong'].includes(next.type)) return false;
    waiting.push(...(next.children ?? []));
  }
  return true;
}

function isDatedList(children: readonly TreeNode[]): boolean {
  const [list, ...others] = children;
  if (list?.type !== 'list' || others.length > 0) return false;
  return (list.children ?? []).every((item) => {
    const [first] = item.children ?? [];
    const [start] = first?.type === 'paragraph' ? (first.children ?? []) : [first];
    return start?.type === 'strong';
  });
}
