import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { suite, test, type TestContext } from 'node:test';

/** Runs the check in a folder without a pinned Node, for scripts that look for `node` in `place`. */
function check(context: TestContext, place?: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'node-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  return spawnSync(process.execPath, [path.resolve('src/build/require-node.mjs')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: place ?? folder },
  });
}

suite('the check after an install', () => {
  test('without a Node that is new enough, the install stops and says what to do', (context) => {
    const { status, stderr } = check(context);
    assert.equal(status, 1);
    assert.match(stderr, /needs Node 22\.18 or newer/);
    assert.match(stderr, /install a newer Node from nodejs\.org/);
  });

  test('the Node of the machine will do when it is new enough', (context) => {
    const { status, stderr } = check(context, path.dirname(process.execPath));
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
});
