/** Fetches the one backend that is used: each of them is large. */
import CMS from 'decap-cms-core';
import type { BackendName } from '../config/config.ts';

const BACKENDS: Readonly<Record<BackendName, () => Promise<object>>> = {
  forgejo: async () => (await import('decap-cms-backend-forgejo')).ForgejoBackend,
  github: async () => (await import('decap-cms-backend-github')).GitHubBackend,
  gitlab: async () => (await import('decap-cms-backend-gitlab')).GitLabBackend,
  proxy: async () => (await import('decap-cms-backend-proxy')).ProxyBackend,
};

/** Makes Decap know the backend `name`. Before `CMS.init`. */
export async function registerBackend(name: BackendName): Promise<void> {
  CMS.registerBackend(name, await BACKENDS[name]());
}
