/** From the settings of the site to the backend that Decap saves to. */
import type { CmsBackend } from '#src/settings.ts';
import type { Backend } from './config.ts';

/** The backend for a git service; who may write is decided there, not here. */
export function backendFor(service: CmsBackend): Backend {
  const { name, repository: repo, branch, host, appId, loginHost } = service;
  switch (name) {
    // PKCE (RFC 7636) needs no secret, and so no server of our own.
    case 'gitlab':
      return {
        ...{ name, repo, branch, auth_type: 'pkce', app_id: appId },
        ...{ base_url: host, api_root: `${host}/api/v4` },
      };
    case 'forgejo':
      return {
        ...{ name, repo, branch, auth_type: 'pkce', app_id: appId },
        ...{ base_url: host, api_root: `${host}/api/v1` },
      };
    case 'github':
      return {
        ...{ name, repo, branch, api_root: host },
        ...(loginHost === null ? {} : { base_url: loginHost }),
      };
  }
}
