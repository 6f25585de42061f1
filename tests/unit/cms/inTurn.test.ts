/** The local CMS asks its git server one thing at a time: it gives up on who has to wait. */
import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { test } from 'node:test';
import { cmsHandler } from '#cms/local/handler.ts';
import { listenOnLoopback } from '#src/serving/listen.ts';

test('ten questions at once reach the git server one after another, and each has its answer', async (t) => {
  let busy = 0;
  let most = 0;
  const gitServer: RequestListener = (request, response) => {
    busy += 1;
    most = Math.max(most, busy);
    request.resume().once('end', () => {
      setImmediate(() => {
        busy -= 1;
        response.writeHead(200).end('{}');
      });
    });
  };
  const behind = await listenOnLoopback(gitServer, 0);
  const site = cmsHandler({
    site: (_request, response) => void response.end(),
    gitServer: `${behind.origin}/api/v1`,
    branch: 'main',
  });
  const { origin, close } = await listenOnLoopback(site, 0);
  t.after(() => Promise.all([close(), behind.close()]));
  const ask = async (): Promise<number> => {
    const headers = { 'Content-Type': 'application/json', origin };
    const body = JSON.stringify({ action: 'info' });
    return (await fetch(`${origin}/admin/api/v1`, { method: 'POST', headers, body })).status;
  };
  const answers = await Promise.all(Array.from({ length: 10 }, ask));
  assert.deepEqual(
    answers,
    Array.from({ length: 10 }, () => 200),
  );
  assert.equal(most, 1);
});
