/**
 * Straight quotes, dashes and dots as a printer sets them. The parser of the build does this itself
 * (`src/intake/markdown.ts`); a test holds both to the same result.
 */
import type { TreeNode } from '#src/regels/guard/tree.ts';

/** The same tree, with the signs of a printer in its texts. */
export function smartPunctuation(tree: TreeNode): TreeNode {
  return SENTENCES.includes(tree.type) ? printed(tree) : withChildren(tree, smartPunctuation);
}

const SENTENCES = ['paragraph', 'heading', 'tableCell'];

/** Quotes that belong together may stand in different nodes of one sentence. */
function printed(sentence: TreeNode): TreeNode {
  const signs = signsOf(sentence);
  setQuotes(signs);
  const waiting = signs.filter(({ isText }) => isText).values();
  const rewrite = (node: TreeNode): TreeNode => {
    if (node.type !== 'text') return withChildren(node, rewrite);
    const own = [...waiting.take(Array.from(String(node.value)).length)];
    return { ...node, value: setDashes(own.map(({ sign }) => sign).join('')) };
  };
  return rewrite(sentence);
}

function withChildren(node: TreeNode, change: (child: TreeNode) => TreeNode): TreeNode {
  return node.children === undefined ? node : { ...node, children: node.children.map(change) };
}

/** A sign of a sentence; what is no text stands for the notation between texts. */
interface Sign {
  sign: string;
  readonly isText: boolean;
}

function signsOf({ type, value, children = [] }: TreeNode): Sign[] {
  if (type === 'text') return Array.from(String(value), (sign) => ({ sign, isText: true }));
  const [before, after] = NOTATION.get(type) ?? ['*', '*'];
  return [mark(before), ...children.flatMap(signsOf), mark(after)];
}

/** The signs at both ends of a node, as far as they matter to a quote beside it. */
const NOTATION = new Map<string, readonly [before: string, after: string]>([
  ...SENTENCES.map((type) => [type, ['\n', '\n']] as const),
  ['break', ['\\', '\n']],
  ['link', ['[', ')']],
]);

function mark(sign: string): Sign {
  return { sign, isText: false };
}

function setQuotes(signs: readonly Sign[]): void {
  let opening: Sign | null = null;
  let isDoubleOpen = false;
  for (const [at, quote] of signs.entries()) {
    const { sign, isText }: Sign = quote;
    if (!isText || (sign !== '"' && sign !== "'")) continue;
    const before = signs[at - 1]?.sign ?? '\n';
    const after = signs[at + 1]?.sign ?? '\n';
    const opens = !isSpace(after) && (isSpace(before) || isOpener(sign, before));
    const closes = !isSpace(before) && (isSpace(after) || PUNCTUATION.test(after));
    if (sign === '"') {
      const isClosing: boolean = opens === closes ? isDoubleOpen && !isSpace(before) : closes;
      quote.sign = isClosing ? '”' : '“';
      // A quote with white space on both sides opens nothing.
      if (!isSpace(before) || !isSpace(after)) isDoubleOpen = !isClosing;
    } else {
      quote.sign = '’';
      if (opening !== null && closes) {
        opening.sign = '‘';
        opening = null;
      } else if (opens) {
        opening = quote;
      }
    }
  }
}

const PUNCTUATION = /[\p{P}\p{S}]/u;

function isSpace(sign: string): boolean {
  return /\s/u.test(sign);
}

/** After a bracket that closes, a single quote is an apostrophe. */
function isOpener(quote: string, before: string): boolean {
  return PUNCTUATION.test(before) && !(quote === "'" && [')', ']'].includes(before));
}

/** Three dots are one sign; dashes are long if they can be, and short where they cannot. */
function setDashes(text: string): string {
  return text.replaceAll('...', '…').replace(/-{2,}/g, ({ length }) => {
    if (length % 3 !== 0 && length % 2 === 0) return '–'.repeat(length / 2);
    const short = (3 - (length % 3)) % 3;
    return '—'.repeat((length - 2 * short) / 3) + '–'.repeat(short);
  });
}
