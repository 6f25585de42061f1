/**
 * `npm run cms`: builds the site and serves it with a CMS that saves to git on this computer.
 * With `-- --proef` it works on a copy that is thrown away. `PORT` is the port (4321).
 */
import path from 'node:path';
import { createSiteServer } from '#src/serving/server.ts';
import { readServingFacts } from '#src/serving/facts.ts';
import { listenOnLoopback } from '#src/serving/listen.ts';
import { readPort } from '#src/serving/port.ts';
import { FACTS_FILE, SITE_FOLDER } from '#src/serving/servingFolders.ts';
import { startGitServer } from './gitServer.ts';
import { cmsHandler } from './handler.ts';
import { ownRepository, throwAwayCopy } from './repository.ts';

const DIST = 'dist';

async function run(): Promise<void> {
  const copy = process.argv.includes('--proef') ? throwAwayCopy(process.cwd()) : null;
  const { folder, branch } = copy ?? ownRepository(process.cwd());
  const gitServer = await startGitServer(folder);
  const { handle: site } = createSiteServer({
    root: path.join(DIST, SITE_FOLDER),
    facts: readServingFacts(path.join(DIST, FACTS_FILE)),
  });
  const handler = cmsHandler({ site, gitServer: gitServer.address, branch });
  const { origin, close } = await listenOnLoopback(handler, readPort(process.env['PORT']));
  console.log(`De redactie staat op ${origin}/admin/ (stoppen: Ctrl+C)`);
  console.log(`Opslaan gaat naar ${folder}, tak ${branch}.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      gitServer.stop();
      copy?.remove();
      void close();
    });
  }
}

try {
  // Building is a program of its own, which says itself what is wrong and sets the exit code.
  await import('#src/build/build.ts');
  if (process.exitCode === undefined) await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
