/** The git server of the local CMS: no page may ask it, wherever it comes from. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { startGitServer } from '#cms/local/gitServer.ts';

test('a page of another server on this computer is not let in', async (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'git-server-'));
  context.after(() => rmSync(folder, { recursive: true }));
  execFileSync('git', ['init', '--quiet', folder]);
  const { address, stop } = await startGitServer(folder);
  context.after(stop);
  for (const origin of [
    'http://localhost:4321',
    'http://127.0.0.1:8080',
    'https://elders.example',
  ]) {
    const headers = { origin, 'Access-Control-Request-Method': 'POST' };
    const answer = await fetch(address, { method: 'OPTIONS', headers });
    const allowed = answer.headers.get('access-control-allow-origin');
    assert.ok(allowed !== origin && allowed !== '*', `${origin} may ask`);
  }
});
