/**
 * What happens to every text while Astro compiles it: the guard looks at the very tree that will
 * be rendered, and blocks get what their component needs to find pictures and terms.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import type { Data, MdastNode } from 'satteri';
import { blokken, isBlockName } from '#src/model/blokken/index.ts';
import type { Block } from '#src/model/block.ts';
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
    if (node.name !== 'Begrip') return;
    // The place in the text tells two explanations of the same term apart.
    const plek = String(node.position?.start.offset ?? 0);
    context.replaceNode(node, {
      ...node,
      attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: 'plek', value: plek }],
    });
  },
});

/** What Astro read above the text; it hands this over in the data bag of the compile. */
function frontmatterOf(data: Data): object {
  return (data['astro'] as { frontmatter: object }).frontmatter;
}

type FlowElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;

/** Writes files beside the text as paths from the content's root: `verhalen/x/foto.jpg`. */
function withFiles(node: FlowElement, folder: string): Pick<FlowElement, 'attributes'> {
  const block: Block | undefined = isBlockName(node.name ?? '')
    ? blokken[node.name as keyof typeof blokken]
    : undefined;
  return {
    attributes: node.attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
        return attribute;
      if (block?.fields[attribute.name]?.form.kind !== 'file') return attribute;
      const file = path.relative(contentRoot(), path.resolve(folder, attribute.value));
      return { ...attribute, value: file.split(path.sep).join('/') };
    }),
  };
}

/** `<Kader>tekst</Kader>` on one line holds bare words; a reader needs a paragraph. */
function asParagraphs(node: FlowElement): FlowElement['children'] {
  const phrasing = [
    'text',
    'emphasis',
    'strong',
    'delete',
    'link',
    'inlineCode',
    'break',
    'mdxJsxTextElement',
  ];
  const [first] = node.children;
  if (first === undefined || !phrasing.includes(first.type)) return node.children;
  return [
    { type: 'paragraph', children: node.children } as unknown as FlowElement['children'][number],
  ];
}
