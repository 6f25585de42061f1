/** The other programs that publishing needs. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** How a build ended: 0 when all is well, and everything it said. */
export interface Built {
  readonly code: number;
  readonly output: string;
}

const BUILD = fileURLToPath(new URL('../build.ts', import.meta.url));

/**
 * Builds the site into `target`, in a process of its own; repeats what it says. Addresses of what is
 * in `target` now stay known.
 */
export function runBuild(target: string, production: boolean): Promise<Built> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [BUILD, ...(production ? ['--productie'] : [])],
      { env: { ...process.env, SITE_UIT: target, ADRESSEN_ONLINE: target }, maxBuffer: 64_000_000 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : 1, output: `${stdout}\n${stderr}` });
      },
    );
    child.stdout?.pipe(process.stdout);
    child.stderr?.pipe(process.stderr);
  });
}

/** The commit that is checked out here; `null` outside git. */
export async function commitHere(): Promise<string | null> {
  try {
    return (await promisify(execFile)('git', ['rev-parse', 'HEAD'])).stdout.trim();
  } catch {
    return null;
  }
}
