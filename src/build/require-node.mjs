/**
 * Runs after `npm ci`: says so clearly when npm's scripts will not get a Node that is new enough.
 * The pinned Node covers the usual platforms; elsewhere the machine's own Node has to do. Plain
 * JavaScript, because an old Node must be able to read it.
 */
const NEEDED = [22, 18];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const enough = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);

if (!enough) {
  console.error(
    `\nThis project needs Node ${NEEDED.join('.')} or newer, and its scripts would run on ${process.version}.\n` +
      `There is no pinned Node for ${process.platform} ${process.arch}: install a newer Node from nodejs.org and run npm ci again.\n`,
  );
  process.exitCode = 1;
}
