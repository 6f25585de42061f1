/** Starting other programs and keeping what they say. */
import { spawn } from 'node:child_process';

/** How a program ended. */
export interface Ended {
  /** 0 when all is well; 1 when it was killed or could not be started. */
  readonly code: number;
  /** What it wrote to stdout and stderr, in the order in which it arrived. */
  readonly output: string;
}

/** Runs `program` in the root of the project; `extra` is added to our own environment. */
export function runProgram(
  program: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a batch file on Windows, and only a shell can start those.
      shell: process.platform === 'win32' && program === 'npm',
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => parts.push(part));
    child.once('error', (error) => {
      resolve({ code: 1, output: `${program} could not be started: ${error.message}` });
    });
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') });
    });
  });
}

/** Runs a script of package.json. */
export function runScript(name: string): Promise<Ended> {
  return runProgram('npm', ['run', '--silent', name]);
}
