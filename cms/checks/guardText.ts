/**
 * The guard over a text, in the browser. The build parses with Sätteri, which does not run here;
 * this parser follows the same specifications, and a test holds both to the same verdicts.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import { guardTree, type GuardReport } from '#src/regels/guard/check.ts';
import { beyondLimits } from '#src/regels/guard/limits.ts';
import { parseRemark } from '#src/regels/guard/parseErrors.ts';
import type { TreeNode } from '#src/regels/guard/tree.ts';
import { unravel } from './unravel.ts';

/** The guard's report on `source`. */
export function guardText(source: string): GuardReport {
  const remark = beyondLimits(source);
  if (remark !== null) return { remarks: [remark], mentions: [], headings: [] };
  try {
    const tree = fromMarkdown(source, {
      extensions: [gfm(), mdx()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
    return guardTree(withPrograms(unravel(tree), source));
  } catch (error) {
    return { remarks: [parseRemark(placed(error))], mentions: [], headings: [] };
  }
}

const PROGRAM = /^(?:import|export)\b/;

/**
 * This parser does not know programs; the build takes any paragraph for one that begins, at the
 * start of a line, with the word “import” or “export”.
 */
function withPrograms(root: TreeNode, source: string): TreeNode {
  const isProgram = ({ type, position }: TreeNode): boolean =>
    type === 'paragraph' &&
    position?.start.column === 1 &&
    PROGRAM.test(source.slice(position.start.offset));
  const children = (root.children ?? []).map((node) =>
    isProgram(node) ? { ...node, type: 'mdxjsEsm' } : node,
  );
  return { ...root, children };
}

/** The message of a parser with its place in front, as the advice wants it. */
function placed(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { line, column } = error as Error & { line?: number; column?: number };
  return line === undefined
    ? error.message
    : `${String(line)}:${String(column ?? 1)}: ${error.message}`;
}
