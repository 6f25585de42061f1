/** Runs decap-server, which does what the CMS asks with git, on a folder of this computer. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';

/** A git server that is running. */
export interface GitServer {
  /** Where it listens; on this computer only. */
  readonly address: string;
  readonly stop: () => void;
}

const LOOPBACK = '127.0.0.1';
/** The one page that may ask it directly: there is none. By itself it lets in all of this computer. */
const NOBODY = 'http://niemand.invalid';
/** How long it may take to start, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Starts it on the repository in `folder`, an absolute path.
 *
 * @throws an Error in Dutch when it does not start
 */
export async function startGitServer(folder: string): Promise<GitServer> {
  const port = await freePort();
  const program = createRequire(import.meta.url).resolve('decap-server');
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    env: {
      ...process.env,
      MODE: 'git',
      GIT_REPO_DIRECTORY: folder,
      BIND_HOST: LOOPBACK,
      PORT: String(port),
      LOG_LEVEL: 'error',
      ORIGIN: NOBODY,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://${LOOPBACK}:${String(port)}/api/v1`;
  const stop = (): void => void child.kill();
  const patience = AbortSignal.timeout(PATIENCE);
  while (!patience.aborted && child.exitCode === null) {
    if (await answers(address)) return { address, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error(`De git-server start niet. Is ${folder} een map met git?`);
}

async function answers(address: string): Promise<boolean> {
  try {
    const body = JSON.stringify({ action: 'info' });
    const headers = { 'Content-Type': 'application/json' };
    return (await fetch(address, { method: 'POST', headers, body })).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, LOOPBACK, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
