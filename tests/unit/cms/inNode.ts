/** Packages of Decap in Node: they are written for a bundler, and cannot be imported as they are. */
import { build, type Plugin } from 'esbuild';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Bundles the module `contents` and loads it.
 *
 * @param name tells its bundle from others
 * @param plugin puts something else in the place of what does not run in Node
 * @returns what the module exports
 */
export async function inNode(name: string, contents: string, plugin?: Plugin): Promise<unknown> {
  const outfile = path.resolve('.cache/cms-tests', `${name}.cjs`);
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    outfile,
    plugins: plugin === undefined ? [] : [plugin],
    logLevel: 'silent',
  });
  return createRequire(import.meta.url)(outfile) as unknown;
}
