/** Fetches the one backend that is used: each of them is large. */
import CMS from 'decap-cms-core';
import type { BackendName } from '../config/config.ts';
import { heedful, type BackendClass } from '../entry/heedful.ts';
import { keepsFiles } from '../entry/keepsFiles.ts';
import { stillWhileSaving } from './stillWhileSaving.ts';

const BACKENDS: Readonly<Record<BackendName, () => Promise<BackendClass>>> = {
  forgejo: async () => (await import('decap-cms-backend-forgejo')).ForgejoBackend,
  github: async () => (await import('decap-cms-backend-github')).GitHubBackend,
  gitlab: async () => (await import('decap-cms-backend-gitlab')).GitLabBackend,
  proxy: async () => (await import('decap-cms-backend-proxy')).ProxyBackend,
};

/**
 * Makes Decap know the backend `name`. Before `CMS.init`.
 *
 * @param loadedAs what the open form was loaded as, by the path of its file
 */
export async function registerBackend(
  name: BackendName,
  loadedAs: ReadonlyMap<string, string>,
): Promise<void> {
  CMS.registerBackend(
    name,
    stillWhileSaving(heedful(keepsFiles(await BACKENDS[name]()), loadedAs)),
  );
}
