/** An address that was once published is not lost, whatever became of the file that remembers it. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { readLedger } from '#src/build/ledger.ts';

const ID = 'bcdfghjk';
const OTHER = 'cccccccc';

/** The content and the folder that is online, each with this ledger in it or without any. */
function surroundings(context: TestContext, content: string | null, ledger: string | null) {
  const around = mkdtempSync(path.join(tmpdir(), 'ledger-'));
  context.after(() => rmSync(around, { recursive: true }));
  const [root, online] = [path.join(around, 'content'), path.join(around, 'online')];
  for (const folder of [root, path.join(online, 'serving')]) mkdirSync(folder, { recursive: true });
  if (content !== null) writeFileSync(path.join(root, 'adressen.txt'), content);
  if (ledger !== null) writeFileSync(path.join(online, 'serving/adressen.txt'), ledger);
  return { root, online };
}

test('without a ledger in the content, what is online tells what was published', (context) => {
  const { root, online } = surroundings(context, null, `/verhalen/ -\n/v/${ID}/ ${ID}\n`);
  assert.deepEqual(readLedger(root), []);
  assert.deepEqual(readLedger(root, online), [
    { address: `/v/${ID}/`, owner: ID },
    { address: '/verhalen/', owner: null },
  ]);
});

test('both ledgers count, each address once; whose it is, the content knows best', (context) => {
  const { root, online } = surroundings(
    context,
    `/a/ ${ID}\n/b/ -\n`,
    `/a/ ${OTHER}\n/c/ ${OTHER}\n`,
  );
  assert.deepEqual(readLedger(root, online), [
    { address: '/a/', owner: ID },
    { address: '/b/', owner: null },
    { address: '/c/', owner: OTHER },
  ]);
});

test('nothing online yet is no mistake; a line that cannot be read there is told with its file', (context) => {
  const first = surroundings(context, '/b/ -\n', null);
  assert.deepEqual(readLedger(first.root, first.online), [{ address: '/b/', owner: null }]);
  const { root, online } = surroundings(context, '/b/ -\n', '/b/ -\nkapot\n');
  assert.throws(
    () => readLedger(root, online),
    /online\/serving\/adressen\.txt:2\n.*“kapot”.*\n {2}Zo los je het op: haal/s,
  );
});
