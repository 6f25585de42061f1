/**
 * Serves the built site on this computer, as in production: what `npm start` does after building.
 * `PORT` is the port (4321), `SITE_UIT` the folder of the build (`dist`).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readServingFacts } from './facts.ts';
import { readPort } from './port.ts';
import { createSiteServer } from './server.ts';
import { FACTS_FILE, SITE_FOLDER } from './servingFolders.ts';

async function serve(environment: NodeJS.ProcessEnv): Promise<void> {
  const port = readPort(environment['PORT']);
  const dist = environment['SITE_UIT'] || 'dist';
  const factsFile = join(dist, FACTS_FILE);
  if (!existsSync(factsFile)) {
    throw new Error(
      `In de map "${dist}" staat nog geen gebouwde site. Bouw hem eerst: npm run build`,
    );
  }
  const facts = readServingFacts(factsFile);
  const { origin, close } = await createSiteServer({
    root: join(dist, SITE_FOLDER),
    facts,
  }).listen(port);
  console.log(`De site staat op ${origin} (stoppen: Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

try {
  await serve(process.env);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
