/**
 * A text of an author as a component of Astro, in the browser. What the build does in
 * `src/intake/authorTexts.ts` and in Astro's own processor happens here on the same kind of tree.
 */
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import Slugger from 'github-slugger';
import { toJsxRuntime, type Options } from 'hast-util-to-jsx-runtime';
import { toHast } from 'mdast-util-to-hast';
import type { Expression } from 'estree';
import type { Element, Nodes, Root } from 'hast';
import type { Nodes as TextNodes } from 'mdast';
import { PLACE, PLACED_BLOCK, isBareWords, isFileAttribute } from '#src/model/blokken/drawn.ts';
import { attributesOf, type TreeNode } from '#src/regels/guard/tree.ts';
import { parseText } from '../../text/parse.ts';
import { smartPunctuation } from './smartPunctuation.ts';

type Components = NonNullable<Options['components']>;

/**
 * The component. It draws only what the guard let through: judge a text before it comes here.
 *
 * @param folder where the files beside the text lie, from the content's root
 */
export function textComponent(body: string, folder: string) {
  const page = pageTree(body, folder);
  const Content = ({ components }: { components: Components }): unknown =>
    toJsxRuntime(page, {
      ...{ Fragment, jsx, jsxs, components, elementAttributeNameCase: 'html' },
      passKeys: false,
      development: false,
      createEvaluater: () => onlyNamesOf(components),
    });
  return Object.assign(Content, { [Symbol.for('mdx-component')]: true });
}

/** The name of a block is the one expression there is; nothing of an author is ever run. */
function onlyNamesOf(components: Components) {
  return {
    evaluateExpression: (expression: Expression): unknown =>
      expression.type === 'Identifier'
        ? (components as Readonly<Record<string, unknown>>)[expression.name]
        : undefined,
    evaluateProgram: (): undefined => undefined,
  };
}

const BLOCKS = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

function pageTree(body: string, folder: string): Nodes {
  let places = 0;
  const text = eachNode(parseText(body), (node) =>
    isPlaced(node) ? withPlace(node, (places += 1)) : withFiles(node, folder),
  );
  const page = toHast(smartPunctuation(text) as TextNodes, { passThrough: [...BLOCKS] });
  const slugger = new Slugger();
  for (const element of headingsIn(page)) {
    element.properties['id'] ??= slugger.slug(wordsOf(element));
  }
  return page;
}

function isPlaced({ type, name }: TreeNode): boolean {
  return type === 'mdxJsxTextElement' && name === PLACED_BLOCK;
}

function withPlace(node: TreeNode, place: number): TreeNode {
  const attribute = { type: 'mdxJsxAttribute', name: PLACE, value: String(place) };
  return { ...node, attributes: [...attributesOf(node), attribute] };
}

/** A block with paths from the content's root, and a paragraph around bare words. */
function withFiles(node: TreeNode, folder: string): TreeNode {
  const { type, name, children } = node;
  if (type !== 'mdxJsxFlowElement') return node;
  return {
    ...node,
    attributes: attributesOf(node).map((attribute) =>
      isFileAttribute(name, attribute.name ?? '')
        ? { ...attribute, value: `${folder}/${String(attribute.value).replace(/^\.\//, '')}` }
        : attribute,
    ),
    children: isBareWords(children?.[0]?.type) ? [{ type: 'paragraph', children }] : children,
  };
}

/** The same tree, with every node replaced by what `change` makes of it; children first. */
function eachNode(node: TreeNode, change: (node: TreeNode) => TreeNode): TreeNode {
  const { children } = node;
  return change(
    children === undefined
      ? node
      : { ...node, children: children.map((child) => eachNode(child, change)) },
  );
}

function headingsIn(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  const own = node.type === 'element' && /^h[1-6]$/.test(node.tagName) ? [node] : [];
  return [...own, ...(node as Root).children.flatMap(headingsIn)];
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? (node as Root).children.map(wordsOf).join('') : '';
}
