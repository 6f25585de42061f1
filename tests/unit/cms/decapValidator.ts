/** Decap's own validator of configurations, made to run in Node. */
import type { Plugin } from 'esbuild';
import path from 'node:path';
import { inNode } from './inNode.ts';

/** Throws when `config` is not right. Knows the widgets that the CMS registers. */
export type Validator = (config: object) => void;

const WITH_SCHEMA = [
  'datetime',
  'file',
  'image',
  'list',
  'markdown',
  'number',
  'object',
  'relation',
  'select',
];
const WITHOUT_SCHEMA = ['hidden', 'string', 'text'];

/** Bundles and loads the validator: its package cannot be imported as it is. */
export async function decapValidator(): Promise<Validator> {
  const { validate } = (await inNode(
    'decapValidator',
    `
        import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
        import { known } from 'decap-cms-core/dist/esm/lib/registry';
        ${WITH_SCHEMA.map((name) => `import ${name} from 'decap-cms-widget-${name}/dist/esm/schema.js';`).join('')}
        known.push(...Object.entries({ ${WITH_SCHEMA.join(', ')} }).map(([name, schema]) => ({ name, schema })));
        known.push(...${JSON.stringify(WITHOUT_SCHEMA)}.map((name) => ({ name, schema: {} })));
        export const validate = validateConfig;`,
    bareSurroundings,
  )) as { validate: Validator };
  return validate;
}

/**
 * What the validator asks of the rest of Decap: the widgets that are registered, and the words of a
 * part (translations) that this site does not use. The real modules bring a whole browser along.
 */
const BARE: Readonly<Record<string, string>> = {
  registry: `
    export const known = [];
    export const getWidgets = () => known;
    export const getCustomFormats = () => ({});
    export const getCustomFormatsExtensions = () => ({});
    export const getCustomFormatsFormatters = () => ({});`,
  i18n: 'export const I18N_STRUCTURE = { none: "none" }; export const I18N_FIELD = { none: "none" };',
};

const bareSurroundings: Plugin = {
  name: 'bare-surroundings',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /lib\/(?:registry|i18n)$/ }, ({ path: source }) => ({
      path: path.basename(source),
      namespace: 'bare',
    }));
    onLoad({ filter: /.*/, namespace: 'bare' }, ({ path: name }) => ({
      contents: BARE[name] ?? '',
    }));
  },
};
