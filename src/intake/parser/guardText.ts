/** Parses one text and puts its tree before the guard. May crash or hang: runs in a process of its own. */
import { mdxToJs, mdxToMdast } from 'satteri';
import { guardTree } from '#src/regels/guard/check.ts';
import type { GuardReport } from '#src/regels/guard/check.ts';
import { parseRemark } from '#src/regels/guard/parseErrors.ts';
import type { TreeNode } from '#src/regels/guard/tree.ts';
import { markdownFeatures } from '../markdown.ts';

/** The guard's report on `source`. A text that the guard approves is compiled too, never run. */
export function guardText(source: string): GuardReport {
  try {
    const tree: TreeNode = mdxToMdast(source, { features: markdownFeatures });
    const report = guardTree(tree);
    if (report.remarks.length === 0) mdxToJs(source, { features: markdownFeatures });
    return report;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { remarks: [parseRemark(message)], mentions: [], headings: [] };
  }
}
