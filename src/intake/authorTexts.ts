/**
 * What happens to every text while Astro compiles it: the guard looks at the very tree that will
 * be rendered, and blocks get what their component needs to find pictures and terms.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import type { Data, MdastNode } from 'satteri';
import { PLACE, PLACED_BLOCK, isBareWords, isFileAttribute } from '#src/model/blokken/drawn.ts';
import { isBlockName } from '#src/model/blokken/index.ts';
import { guardTree } from '#src/regels/guard/check.ts';
import { formatFinding } from '#src/regels/finding.ts';
import { contentRoot, fromProjectRoot } from '#src/contentRoot.ts';

/** The plugin for Astro's Markdown processor. */
export const authorTexts = defineMdastPlugin({
  name: 'author-texts',
  options: { position: true },
  before(root, context) {
    const file = context.fileURL === undefined ? '' : fileURLToPath(context.fileURL);
    const [remark] = guardTree(root).remarks;
    if (remark) throw new Error(formatFinding({ ...remark, file: fromProjectRoot(file) }));
    // Astro imports the module that a `layout` field names: only checked fields may steer a build.
    if ('layout' in frontmatterOf(context.data)) {
      throw new Error(`${fromProjectRoot(file)}: het veld layout bestaat niet.`);
    }
  },
  mdxJsxFlowElement(node, context) {
    if (!isBlockName(node.name ?? '') || context.fileURL === undefined) return;
    const folder = path.dirname(fileURLToPath(context.fileURL));
    context.replaceNode(node, {
      ...node,
      ...withFiles(node, folder),
      children: asParagraphs(node),
    });
  },
  mdxJsxTextElement(node, context) {
    if (node.name !== PLACED_BLOCK) return;
    const value = String(nextPlace(context.data));
    context.replaceNode(node, {
      ...node,
      attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: PLACE, value }],
    });
  },
});

/** What Astro read above the text; it hands this over in the data bag of the compile. */
function frontmatterOf(data: Data): object {
  return (data['astro'] as { frontmatter: object }).frontmatter;
}

/** 1 for the first term of a text, 2 for the second: counted in the data bag of the compile. */
function nextPlace(data: Data): number {
  const counted = data as { places?: number };
  counted.places = (counted.places ?? 0) + 1;
  return counted.places;
}

type FlowElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;

/** Writes files beside the text as paths from the content's root: `verhalen/x/foto.jpg`. */
function withFiles(node: FlowElement, folder: string): Pick<FlowElement, 'attributes'> {
  return {
    attributes: node.attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
        return attribute;
      if (!isFileAttribute(node.name, attribute.name)) return attribute;
      const file = path.relative(contentRoot(), path.resolve(folder, attribute.value));
      return { ...attribute, value: file.split(path.sep).join('/') };
    }),
  };
}

function asParagraphs(node: FlowElement): FlowElement['children'] {
  if (!isBareWords(node.children[0]?.type)) return node.children;
  return [
    { type: 'paragraph', children: node.children } as unknown as FlowElement['children'][number],
  ];
}
