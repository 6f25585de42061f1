import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, fontProviders } from 'astro/config';
import { authorTexts } from './src/intake/authorTexts.ts';
import { markdownFeatures } from './src/intake/markdown.ts';
import { textChunk } from './src/intake/textChunk.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: settings.origin,
  output: 'static',
  trailingSlash: 'always',
  outDir: './dist/site',
  // Outside node_modules, so that a clean install keeps the pictures that were made before.
  cacheDir: process.env['CACHE_MAP'] ?? './.cache/astro',
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  // One sheet for the whole site, in a file: fetched once, and no hash of it in the policy.
  build: { format: 'directory', concurrency: 4, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({ features: markdownFeatures, mdastPlugins: [authorTexts] }),
    syntaxHighlight: false,
  },
  // Links are rendered by a component of ours, so the optimiser must leave them be.
  integrations: [mdx({ optimize: { ignoreElementNames: ['a'] } })],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Schibsted Grotesk',
      cssVariable: '--font-schibsted',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: [
              './node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
            ],
            weight: '400 900',
            style: 'normal',
          },
        ],
      },
    },
  ],
  vite: {
    resolve: {
      // jsPDF fetches these only for HTML and for SVG, which we do not give it.
      alias: Object.fromEntries(
        ['canvg', 'dompurify', 'html2canvas'].map((name) => [
          name,
          fileURLToPath(new URL('./src/maken/pdf/nietNodig.ts', import.meta.url)),
        ]),
      ),
    },
    build: {
      // No chunk is worth a helper that fetches it before it is asked for.
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        // Two small modules per text slow the bundler down: fifty texts share a chunk. Only the
        // texts themselves are grouped; grouping their style wrappers would put CSS on wrong pages.
        output: { codeSplitting: { groups: [{ name: textChunk, test: /\/index\.mdx$/ }] } },
        // Each compiled text starts with a directive that the bundler warns about, file by file.
        onwarn(warning, warn) {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
