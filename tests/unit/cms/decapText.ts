/** Decap's own way from Markdown to its editor and back, made to run in Node. */
import type { Plugin } from 'esbuild';
import { editorComponents } from '#cms/blocks/components.ts';
import { plainSigns } from '#cms/text/plainSigns.ts';
import { inNode } from './inNode.ts';

/** A node of Decap's editor: text, or something with children. */
export interface EditorNode {
  type?: string;
  text?: string;
  children?: EditorNode[];
  data?: Record<string, unknown>;
}

interface Serializers {
  components: Map<string, object>;
  markdownToSlate(markdown: string, options: object): EditorNode[];
  slateToMarkdown(nodes: readonly EditorNode[], options: object): string;
}

/** Reads a text as the editor does. */
export type Read = (markdown: string) => EditorNode[];
/** Writes what the editor holds. */
export type Write = (nodes: readonly EditorNode[]) => string;

/** Decap's serialisers, with the blocks and the plugin of this site. */
export async function decapText(): Promise<{ read: Read; write: Write }> {
  const decap = (await inNode(
    'decapText',
    `
        export { markdownToSlate, slateToMarkdown } from 'decap-cms-widget-markdown/dist/esm/serializers/index.js';
        export { components } from '../MarkdownControl';`,
    bareControl,
  )) as Serializers;
  for (const component of editorComponents(() => Promise.resolve(null))) {
    decap.components.set(component.id, component);
  }
  const options = { voidCodeBlock: false, remarkPlugins: [plainSigns] };
  return {
    read: (markdown) => decap.markdownToSlate(markdown, options),
    write: (nodes) => decap.slateToMarkdown(nodes, options),
  };
}

/** The serialisers ask the editor's control for the components only. */
const bareControl: Plugin = {
  name: 'bare-control',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/MarkdownControl$/ }, () => ({ path: 'control', namespace: 'bare' }));
    onLoad({ filter: /.*/, namespace: 'bare' }, () => ({
      contents: `
        export const components = new Map();
        components.find = (test) => [...components.values()].find(test);
        export const getEditorComponents = () => components;`,
    }));
  },
};
