/**
 * The syntax tree of a text, as far as the guard looks at it. The parsers of Markdown and MDX
 * (Sätteri in the build, others elsewhere) give trees of this shape; see the mdast and mdast-mdx
 * specifications. Everything is optional because nothing about a tree is trusted.
 */
import { isInvisible } from '#src/model/signs.ts';

export interface TreeNode {
  readonly type: string;
  readonly position?: { readonly start: Point } | undefined;
  readonly children?: readonly TreeNode[] | undefined;
  readonly name?: string | null | undefined;
  /** A list of `TreeAttribute` on elements; other syntax uses the word for other things. */
  readonly attributes?: unknown;
  readonly value?: unknown;
  readonly url?: string | undefined;
  readonly depth?: number | undefined;
  readonly checked?: boolean | null | undefined;
}

/** A place in a text, counted from 1; `offset` counts UTF-16 units from 0. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number | undefined;
}

/** An attribute of an element in a text. */
export interface TreeAttribute {
  readonly type: string;
  readonly name?: string | undefined;
  readonly value?: unknown;
}

/** The attributes of an element, in order; none for other nodes. */
export function attributesOf(node: TreeNode): readonly TreeAttribute[] {
  const { attributes } = node;
  return Array.isArray(attributes) ? (attributes as TreeAttribute[]) : [];
}

/** The text of a node and everything in it, without markup. */
export function textOf(node: TreeNode): string {
  const texts: string[] = [];
  const waiting: TreeNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value === 'string' && isLiteralText(next.type)) texts.push(next.value);
    waiting.push(...(next.children ?? []).toReversed());
  }
  return texts.join('');
}

/** True when there is nothing in a node but white space. */
export function isBlank(node: TreeNode): boolean {
  const waiting: TreeNode[] = [...(node.children ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const isSpace =
      next.type === 'text' && typeof next.value === 'string' && isInvisible(next.value);
    if (next.children === undefined || next.children.length === 0) {
      if (!isSpace) return false;
    } else {
      waiting.push(...next.children);
    }
  }
  return true;
}

function isLiteralText(type: string): boolean {
  return type === 'text' || type === 'inlineCode';
}
