/**
 * The guard: editors' texts are data, not programs. It walks the very syntax tree that will be
 * rendered and allows what is on its lists; everything else is refused with its place and advice.
 * Pure: it runs in the build, in tests and in the CMS.
 */
import { hasForbiddenSign } from '#src/model/signs.ts';
import { checkElement } from './elements.ts';
import { checkLink } from './links.ts';
import type { Mention } from './mentions.ts';
import type { NodeReport } from './nodeReport.ts';
import { refusals } from './refusals.ts';
import type { Remark } from './advice.ts';
import { isBlank, textOf } from './tree.ts';
import type { TreeNode } from './tree.ts';

/** What the guard found in a text. Only a text without remarks may be compiled. */
export interface GuardReport {
  readonly remarks: readonly Remark[];
  readonly mentions: readonly Mention[];
  /** The headings in order, as plain text. */
  readonly headings: readonly string[];
}

// Syntax that is plain text whatever is in it. Nodes with a check of their own are not here.
const PLAIN = new Set([
  'root',
  'paragraph',
  'emphasis',
  'strong',
  'delete',
  'break',
  'list',
  'table',
  'tableRow',
  'tableCell',
]);

/** Checks the syntax tree of a whole text. Never throws and never recurses, however deep it is. */
export function guardTree(root: TreeNode): GuardReport {
  const remarks: Remark[] = [];
  const mentions: Mention[] = [];
  const headings: string[] = [];
  let isUnderHeading = false;
  const waiting: Visit[] = [{ node: root, parent: null, within: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, parent, within } = next;
    const found =
      within && node.name === 'Begrip'
        ? refuse(node, 'interactive')
        : node.type === 'heading' && node.depth === 3 && !isUnderHeading
          ? refuse(node, 'skippedHeading')
          : checkNode(node, parent);
    if (node.type === 'heading' && node.depth === 2) isUnderHeading = true;
    remarks.push(...found.remarks);
    mentions.push(...found.mentions);
    if (node.type === 'heading') headings.push(textOf(node));
    // What stands inside a refused node is refused with it.
    if (found.remarks.length > 0) continue;
    for (const child of (node.children ?? []).toReversed()) {
      waiting.push({
        node: child,
        parent: node,
        within: within || node.type === 'link' || node.type === 'heading',
      });
    }
  }
  return { remarks, mentions, headings };
}

interface Visit {
  readonly node: TreeNode;
  readonly parent: TreeNode | null;
  /** In a link or a heading, where nothing else can be opened. */
  readonly within: boolean;
}

const FINE: NodeReport = { remarks: [], mentions: [] };

function checkNode(node: TreeNode, parent: TreeNode | null): NodeReport {
  switch (node.type) {
    case 'heading':
      return checkHeading(node, parent);
    case 'listItem':
      return node.checked === true || node.checked === false ? refuse(node, 'task') : FINE;
    case 'text':
    case 'inlineCode':
      // An entity such as &#x202e; is only a sign here, not in the source that the limits saw.
      return typeof node.value === 'string' && hasForbiddenSign(node.value)
        ? refuse(node, 'forbiddenSign')
        : FINE;
    case 'link':
      return checkLink(node);
    case 'thematicBreak':
      // A text that starts with a line is emptied by the editor of the CMS.
      return parent?.type === 'root' && parent.children?.[0] === node
        ? refuse(node, 'leadingBreak')
        : FINE;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node);
    default:
      return PLAIN.has(node.type) ? FINE : refuse(node, node.type);
  }
}

function checkHeading(node: TreeNode, parent: TreeNode | null): NodeReport {
  if (node.depth === 2 || node.depth === 3) {
    const allowedHere = parent?.type === 'root' || parent?.type === 'mdxJsxFlowElement';
    if (!allowedHere) return refuse(node, 'nestedHeading');
    return isBlank(node) ? refuse(node, 'emptyHeading') : FINE;
  }
  return refuse(node, node.depth === 1 ? 'firstHeading' : 'deepHeading');
}

function refuse(node: TreeNode, reason: string): NodeReport {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { remarks: [{ line, column, ...refusals(reason) }], mentions: [] };
}
