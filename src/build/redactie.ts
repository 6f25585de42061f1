/** Bundles the CMS: the page `/admin/` with everything it needs. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { OnlineSite } from '#cms/checks/site.ts';
import { backendFor } from '#cms/config/backend.ts';
import { STATUS_ADDRESS, type PublicationStatus } from '#cms/publication/status.ts';
import { settings } from '#src/settings.ts';
import { astroForBrowser } from './astroForBrowser.ts';
import { fromCache } from './redactieCache.ts';

const CMS = fileURLToPath(new URL('../../cms', import.meta.url));

/** What pages ask of Astro or of this machine, and what answers in the browser. */
const STAND_INS = new Map(
  Object.entries({
    'astro:content': 'content.ts',
    'astro:assets': 'assets.ts',
    'gevelbestanden.ts': 'gevelbestanden.ts',
    'wordbestand.ts': 'wordbestand.ts',
    'maakDeelbeeld.ts': 'maakDeelbeeld.ts',
  }).map(([name, file]) => [name, path.join(CMS, 'preview/page/standIn', file)]),
);

/** Writes the CMS into `site`/admin/; `online` is what it may know of the rest of the site. */
export async function buildRedactie(site: string, online: OnlineSite): Promise<void> {
  const admin = path.join(site, 'admin');
  await fromCache(admin, bundle);
  const write = (name: string, content: object): Promise<void> =>
    writeFile(path.join(admin, name), JSON.stringify(content));
  await write('backend.json', backendFor(settings.cmsBackend));
  await write('site.json', online);
  // Whoever publishes writes what really happened: see publish.ts.
  const status: PublicationStatus = { ok: true, moment: null, commit: null, messages: [] };
  await write(path.posix.basename(STATUS_ADDRESS), status);
}

/** Makes what is the same for every content: the page and the code. */
async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: path.join(CMS, 'page'),
    base: '/admin/',
    logLevel: 'warn',
    plugins: [lean, astroForBrowser(STAND_INS)],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      assetsDir: 'delen',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
      rolldownOptions: {
        onLog(level, log, log_) {
          if (!OTHERS_HABITS.includes(log.code ?? '')) log_(level, log);
        },
      },
    },
  });
}

/** What the bundler warns of in packages of others; the policy of the page refuses `eval`. */
const OTHERS_HABITS = ['EVAL', 'MODULE_LEVEL_DIRECTIVE'];

/** Modules with a stand-in: what their import ends with, in which package, and what stands in. */
const REPLACED: ReadonlyArray<readonly [ending: string, importer: string, standIn: string]> = [
  ['constants/configSchema', 'decap-cms-core', 'noValidator.ts'],
  ['locales/index.js', 'zod', 'noMessages.ts'],
  ['actions/deploys', 'decap-cms-core', 'noDeployPreview.ts'],
  ['./EntryCard', 'decap-cms-core', 'entryCard.ts'],
  ['./Header', 'decap-cms-core', 'header.ts'],
  ['actions/mediaLibrary', 'decap-cms-core', 'media.ts'],
  ['./MediaLibraryButtons', 'decap-cms-core', 'mediaButtons.ts'],
  ['./Widget', 'decap-cms-core', 'widget.ts'],
  ['./components/VoidBlock', 'decap-cms-widget-markdown', 'voidBlock.ts'],
  ['plugins/html/withHtml', 'decap-cms-widget-markdown', 'withHtml.ts'],
];

const lean: Plugin = {
  name: 'lean',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const found = REPLACED.find(
      ([ending, from]) => source.endsWith(ending) && importer.includes(`/node_modules/${from}/`),
    );
    return found === undefined ? null : path.join(CMS, 'start', found[2]);
  },
};
