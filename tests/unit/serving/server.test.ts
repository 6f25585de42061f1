import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Listening } from '#src/serving/listen.ts';
import { createSiteServer } from '#src/serving/server.ts';

import { testServing } from './expectations.ts';
import { fixtureSettings, makeFixtureSite } from './fixtureSite.ts';
import { loopbackAddresses } from './loopback.ts';
import { rawRequest } from './rawRequest.ts';

const site = makeFixtureSite();
let listening: Listening;

before(async () => {
  const { root, facts } = site;
  listening = await createSiteServer({ root, facts, settings: fixtureSettings }).listen(0);
});

after(async () => {
  await listening.close();
  site.remove();
});

testServing({
  name: 'own server',
  place: () => ({ port: listening.port }),
  facts: () => site.facts,
  encodings: ['br', 'gzip'],
});

test(`the same answer on ${loopbackAddresses.join(', on ')} and on localhost`, async () => {
  const bodies = await Promise.all(
    [...loopbackAddresses, 'localhost'].map(async (host) => {
      const { status, body } = await rawRequest({ host, port: listening.port }, '/');
      assert.equal(status, 200, host);
      return body.toString();
    }),
  );
  assert.equal(new Set(bodies).size, 1);
});

test('a request that is not for a path is malformed', async () => {
  const { status } = await rawRequest({ port: listening.port }, 'http://elders.example/');
  assert.equal(status, 400);
});

test('a part of a video is only sent when it is of the same file', async () => {
  const place = { port: listening.port };
  const { headers } = await rawRequest(place, '/film.mp4');
  const ask = (tag: string) =>
    rawRequest(place, '/film.mp4', { headers: { Range: 'bytes=0-9', 'If-Range': tag } });
  assert.equal((await ask(headers.etag ?? '')).status, 206);
  assert.equal((await ask('"ander"')).status, 200);
});

test('without pages for errors, a line of Dutch with the same headers', async () => {
  const bare = createSiteServer({ root: `${site.root}/delen`, facts: site.facts });
  const running = await bare.listen(0);
  try {
    for (const [target, status] of [
      ['/bestaat-niet/', 404],
      ['/ambassadeurs/weg/', 410],
    ] as const) {
      const response = await rawRequest({ port: running.port }, target);
      assert.equal(response.status, status);
      assert.equal(response.headers['content-type'], 'text/plain; charset=utf-8');
      assert.match(response.body.toString(), /^Deze pagina /);
      assert.equal(response.headers['x-content-type-options'], 'nosniff');
    }
  } finally {
    await running.close();
  }
});
