/** Compiles the components of the site for the browser, so that the CMS can draw real pages. */
import path from 'node:path';
import { transform } from '@astrojs/compiler-rs';
import type { Plugin } from 'vite';
import config from '../../astro.config.mjs';

/** Absolute paths of stand-ins, by the last part of the name under which a module is imported. */
export type StandIns = ReadonlyMap<string, string>;

/**
 * A plugin for Vite. Style sheets are left out: a page takes those of the built site along. So are
 * scripts of components: nothing runs in a preview.
 */
export function astroForBrowser(standIns: StandIns): Plugin {
  return {
    name: 'astro-for-browser',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (source.endsWith('.css') && importer.endsWith('.astro')) return NO_STYLE;
      const name = source.split('/').at(-1) ?? source;
      return standIns.get(name) ?? null;
    },
    load(id) {
      return id === NO_STYLE ? '' : null;
    },
    transform(source, id) {
      if (!id.endsWith('.astro')) return null;
      // What is published tells nothing of the machine that made it.
      const name = path.relative(process.cwd(), id);
      const { code, diagnostics } = transform(source.replace(OWN_SCRIPT, ''), {
        compact: 'jsx',
        filename: name,
        normalizedFilename: name,
        internalURL: 'astro/compiler-runtime',
        astroGlobalArgs: JSON.stringify(config.site),
        resultScopedSlot: true,
        // Nothing is hydrated: names of components stay as they are.
        resolvePath: (specifier: string) => specifier,
      });
      const [problem] = diagnostics.filter(({ severity }) => severity === 'error');
      if (problem !== undefined) throw new Error(`${id}: ${problem.text}`);
      return { code, moduleType: 'ts' };
    },
  };
}

/** The script of a component, which a bundler works up; one with attributes is written as it is. */
const OWN_SCRIPT = /<script>[\s\S]*?<\/script>/;

/** Starts with a sign that no file has: no other plugin touches it. */
const NO_STYLE = '\0no-style';
