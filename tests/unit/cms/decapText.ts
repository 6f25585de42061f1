/** Decap's own way from Markdown to its editor and back, made to run in Node. */
import { build, type Plugin } from 'esbuild';
import { createRequire } from 'node:module';
import path from 'node:path';
import { editorComponents } from '#cms/blocks/components.ts';
import { plainSigns } from '#cms/text/plainSigns.ts';

const BUNDLE = path.resolve('.cache/cms-tests/decapText.cjs');

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
  await build({
    stdin: {
      contents: `
        export { markdownToSlate, slateToMarkdown } from 'decap-cms-widget-markdown/dist/esm/serializers/index.js';
        export { components } from '../MarkdownControl';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    outfile: BUNDLE,
    plugins: [bareControl],
    logLevel: 'silent',
  });
  const decap = createRequire(import.meta.url)(BUNDLE) as Serializers;
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
