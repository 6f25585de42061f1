/**
 * What somebody types is what readers see. A `{` or `<` never becomes the start of code, a line
 * that begins with `2021.` no list, and a line that begins with “import” no program: in the file
 * such signs are written as entities or with a backslash, in the editor they are themselves. An
 * empty line that somebody left standing is nothing to read, and is not written.
 */

/** The part of a Markdown tree that matters here. */
interface Node {
  readonly type: string;
  value?: unknown;
  children?: readonly Node[];
}

/** What unified gives to a plugin: a parser when it reads, a compiler when it writes. */
interface Processor {
  readonly Compiler?: unknown;
}

/** The plugin for Decap's editor, which uses it for reading and for writing. */
export function plainSigns(this: Processor): (tree: Node) => void {
  return this.Compiler === undefined ? read : write;
}

/** Signs, how they are written in the file, and all ways in which they may have been. */
const ENTITIES: ReadonlyArray<readonly [sign: string, entity: string, also: RegExp]> = [
  ['{', '&#123;', /&(?:#123|#x7b|lcub|lbrace);/gi],
  ['}', '&#125;', /&(?:#125|#x7d|rcub|rbrace);/gi],
  ['<', '&lt;', /&(?:lt|#60|#x3c);/gi],
];

/** First letters of lines that MDX takes for a program. */
const PROGRAM = /^[ie](?=(?:mport|xport)\b)/;
const FIRST_LETTERS: Readonly<Record<string, string>> = { i: '&#105;', e: '&#101;' };

/** A text of a file with its signs as they are typed: `&#123;` is `{`. */
export function signsIn(text: string): string {
  return ENTITIES.reduce((read, [sign, , also]) => read.replace(also, sign), text);
}

function read(tree: Node): void {
  for (const node of nodesOf(tree)) {
    if (typeof node.value !== 'string' || !isWords(node)) continue;
    node.value = signsIn(node.value)
      .replace(/^&#105;(?=mport\b)/, 'i')
      .replace(/^&#101;(?=xport\b)/, 'e');
  }
}

function write(tree: Node): void {
  tree.children = (tree.children ?? []).filter((node) => !isEmptyLine(node));
  for (const node of nodesOf(tree)) {
    if (typeof node.value === 'string' && isWords(node)) {
      node.value = ENTITIES.reduce(
        (text, [sign, entity]) => text.replaceAll(sign, entity),
        node.value,
      );
    }
    if (node.type === 'paragraph') protectLines(node.children ?? []);
  }
}

/** A paragraph with nothing to read in it. */
function isEmptyLine({ type, children = [] }: Node): boolean {
  return (
    type === 'paragraph' &&
    children.every(
      (node) => isWords(node) && (typeof node.value !== 'string' || node.value.trim() === ''),
    )
  );
}

/** Words at the start of a line may not be taken for a list or a program. */
function protectLines(children: readonly Node[]): void {
  for (const [index, node] of children.entries()) {
    const isFirst = index === 0 || children[index - 1]?.type === 'break';
    if (!isFirst || typeof node.value !== 'string' || !isWords(node)) continue;
    node.value = node.value
      // Space at the start of a line would make code of it; Decap writes a backslash before it.
      .replace(/^\\?[ \t]+(?=\S)/, '')
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
      .replace(/^\+(?=\s|$)/, '\\+')
      .replace(PROGRAM, (letter) => FIRST_LETTERS[letter] ?? letter);
  }
}

/** Decap keeps most words in nodes that are called `html`. */
function isWords({ type }: Node): boolean {
  return type === 'text' || type === 'html';
}

function nodesOf(tree: Node): Node[] {
  const found: Node[] = [tree];
  for (const node of found) found.push(...(node.children ?? []));
  return found;
}
