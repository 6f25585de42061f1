/** The built site with its CMS, on real decap-server and a copy of this repository that is thrown away. */
import path from 'node:path';
import { startGitServer } from '#cms/local/gitServer.ts';
import { cmsHandler } from '#cms/local/handler.ts';
import { throwAwayCopy, type Repository } from '#cms/local/repository.ts';
import { readServingFacts } from '#src/serving/facts.ts';
import { listenOnLoopback, type Listening } from '#src/serving/listen.ts';
import { createSiteServer, type SiteServer } from '#src/serving/server.ts';
import { FACTS_FILE, SITE_FOLDER } from '#src/serving/servingFolders.ts';

/** A CMS that is running; `close` stops it and throws the copy away. */
export type ServedCms = Listening & Repository;

/** Starts the CMS as it was built into `dist/`, on a free port. */
export async function serveCms(): Promise<ServedCms> {
  const { folder, branch, remove } = throwAwayCopy(process.cwd());
  const gitServer = await startGitServer(folder);
  const { handle: site } = siteFrom('dist');
  const handler = cmsHandler({ site, gitServer: gitServer.address, branch });
  const { close, ...listening } = await listenOnLoopback(handler, 0);
  return {
    ...listening,
    ...{ folder, branch },
    close: async () => {
      await close();
      gitServer.stop();
      remove();
    },
  };
}

/** A server for the site in the folder `dist`. */
export function siteFrom(dist: string): SiteServer {
  return createSiteServer({
    root: path.join(dist, SITE_FOLDER),
    facts: readServingFacts(path.join(dist, FACTS_FILE)),
  });
}
