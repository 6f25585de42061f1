/** The guard over a text, in the browser; a test holds it to the verdicts of the build. */
import { guardTree, type GuardReport } from '#src/regels/guard/check.ts';
import { beyondLimits } from '#src/regels/guard/limits.ts';
import { parseRemark } from '#src/regels/guard/parseErrors.ts';
import type { TreeNode } from '#src/regels/guard/tree.ts';
import { parseText } from '../text/parse.ts';

/** The guard's report on `source`. */
export function guardText(source: string): GuardReport {
  const remark = beyondLimits(source);
  if (remark !== null) return { remarks: [remark], mentions: [], headings: [] };
  try {
    return guardTree(withPrograms(parseText(source), source));
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
