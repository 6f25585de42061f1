/** Finds a browser for the tests, or gets one. Runs before Playwright starts. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { runProgram } from '#tests/runner/program.ts';
import { chooseBrowser, type Choice } from './browserChoice.ts';

/** A way to get a browser when there is none. */
interface Remedy {
  readonly what: string;
  readonly possible: () => boolean;
  readonly commands: ReadonlyArray<readonly [program: string, ...args: string[]]>;
}

const APT_GET = '/usr/bin/apt-get';

const remedies: readonly Remedy[] = [
  {
    what: 'Downloading the browser that belongs to Playwright',
    possible: () => true,
    commands: [[process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium']],
  },
  {
    what: 'Installing Chromium with apt-get',
    possible: () => process.getuid?.() === 0 && existsSync(APT_GET),
    commands: [
      [APT_GET, 'update'],
      [APT_GET, 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
];

/**
 * The absolute path of a browser that starts: see browserChoice.ts for the order. When there is
 * none, tries Playwright's download and then, as root on Debian or Ubuntu, apt-get. Says on stdout
 * what it does.
 *
 * @throws an Error that says what to do when there is no browser to be had
 */
export async function findBrowser(): Promise<string> {
  let choice = choose();
  for (const remedy of remedies) {
    if (choice.kind !== 'none' || !remedy.possible()) continue;
    say(`${remedy.what} …`);
    await apply(remedy);
    choice = choose();
  }
  if (choice.kind === 'use') {
    say(`Browser: ${choice.path} (${choice.from})`);
    return choice.path;
  }
  if (choice.kind === 'wrong-path') {
    throw new Error(`BROWSER_PATH is "${choice.path}", but no browser starts there.`);
  }
  throw new Error(
    'No browser found, and none could be installed. Install Chrome, Chromium or Edge, or say ' +
      'where one is: BROWSER_PATH=/path/to/chromium npm test',
  );
}

function choose(): Choice {
  return chooseBrowser({
    platform: process.platform,
    environment: process.env,
    playwrightPath: chromium.executablePath(),
    works,
  });
}

function works(path: string): boolean {
  if (!existsSync(path)) return false;
  // Elsewhere asking for the version would open a window. On Linux it tells a real browser from
  // Ubuntu's stand-in, and from a download without the libraries that it needs.
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

async function apply({ commands }: Remedy): Promise<void> {
  for (const [program, ...args] of commands) {
    const { code, output } = await runProgram(program, args, { DEBIAN_FRONTEND: 'noninteractive' });
    if (code === 0) continue;
    say(`That did not work:\n${output.trimEnd()}`);
    return;
  }
}

function say(what: string): void {
  console.log(`      ${what}`);
}
