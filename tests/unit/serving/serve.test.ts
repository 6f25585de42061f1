import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { makeFixtureSite } from './fixtureSite.ts';
import { loopbackAddresses } from './loopback.ts';
import { rawRequest } from './rawRequest.ts';

const site = makeFixtureSite();
after(() => site.remove());

const program = fileURLToPath(import.meta.resolve('#src/serving/serve.ts'));

function start(environment: Readonly<Record<string, string>>) {
  return spawn(process.execPath, [program], {
    env: { ...process.env, SITE_UIT: site.dist, ...environment },
  });
}

/** Runs until it ends by itself: what it wrote to stderr and its exit code. */
async function failure(environment: Readonly<Record<string, string>>) {
  const program = start(environment);
  let stderr = '';
  program.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  await once(program, 'close');
  return { code: program.exitCode, stderr };
}

test('serves the build, says where, and stops when asked', async () => {
  const running = start({ PORT: '0' });
  const [line] = (await once(running.stdout, 'data')) as [Buffer];
  const said = /^De site staat op http:\/\/localhost:(\d+) \(stoppen: Ctrl\+C\)\n$/.exec(
    line.toString(),
  );
  assert.ok(said, line.toString());
  const { status, headers } = await rawRequest({ port: said[1] }, '/verhalen/');
  assert.equal(status, 200);
  assert.match(String(headers['content-security-policy']), /^default-src 'none'/);
  running.kill('SIGTERM');
  await once(running, 'close');
  assert.equal(running.exitCode, 0);
});

for (const host of loopbackAddresses) {
  test(`says what to do when the port is taken on ${host}`, async () => {
    const other = createServer().listen(0, host);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await failure({ PORT: String(port) });
    other.close();
    assert.equal(code, 1);
    assert.equal(
      stderr,
      `Poort ${port} is al bezet. Misschien draait de site al in een ander venster: kijk op ` +
        `http://localhost:${port}. Anders kies je een andere poort: PORT=${port + 1} npm start\n`,
    );
  });
}

test('says what is wrong with a port that is none', async () => {
  for (const PORT of ['vier', '70000']) {
    const { code, stderr } = await failure({ PORT });
    assert.equal(code, 1);
    assert.match(stderr, new RegExp(`^PORT is "${PORT}", maar dat is geen poort\\.`));
  }
});

test('says what to do when nothing has been built', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'niet-gebouwd-'));
  const { code, stderr } = await failure({ SITE_UIT: empty, PORT: '0' });
  rmSync(empty, { recursive: true });
  assert.equal(code, 1);
  assert.match(stderr, /staat nog geen gebouwde site\. Bouw hem eerst: npm run build\n$/);
});
