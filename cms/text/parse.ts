/**
 * The tree of a text, in the browser. The build parses with Sätteri, which does not run here; this
 * parser follows the same specifications, and tests hold both to the same verdicts and pages.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import type { TreeNode } from '#src/regels/guard/tree.ts';
import { unravel } from './unravel.ts';

/**
 * Parses `source`.
 *
 * @throws the parser's own error, with `line` and `column`, when it cannot be read
 */
export function parseText(source: string): TreeNode {
  return unravel(
    fromMarkdown(source, {
      extensions: [gfm(), mdx()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    }),
  );
}
