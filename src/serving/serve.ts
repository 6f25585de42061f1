/**
 * Serves the built site on this computer, as in production: what `npm start` does after building.
 * `PORT` is the port (4321), `SITE_UIT` the folder of the build (`dist`).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { readServingFacts } from './facts.ts';
import { createSiteServer } from './server.ts';
import { FACTS_FILE, SITE_FOLDER } from './servingFolders.ts';

const DEFAULT_PORT = 4321;
const HIGHEST_PORT = 65535;

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

function readPort(given: string | undefined): number {
  if (given === undefined || given === '') return DEFAULT_PORT;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
  throw new Error(
    `PORT is "${given}", maar dat is geen poort. Kies een getal tussen 1024 en ${HIGHEST_PORT}: ` +
      'PORT=4322 npm start',
  );
}

try {
  await serve(process.env);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
