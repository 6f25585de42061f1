/** The CMS keeps to itself, and nobody else gets at it. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Request } from 'playwright/test';
import { expect, test } from './redactie.ts';

const KB = 1024;

test('the start of the CMS weighs less than 1,000 KB, and its page is not indexed', async ({
  browser,
  redactie,
}) => {
  const page = await browser.newPage();
  let bytes = 0;
  const measured: Array<Promise<void>> = [];
  const measure = (finished: Request): void => {
    measured.push(
      finished.sizes().then(({ responseBodySize }) => void (bytes += responseBodySize)),
    );
  };
  page.on('requestfinished', measure);
  const response = await page.goto(`${redactie.origin}/admin/`, { waitUntil: 'networkidle' });
  page.off('requestfinished', measure);
  await Promise.all(measured);
  expect(bytes).toBeGreaterThan(500 * KB);
  expect(bytes).toBeLessThan(1000 * KB);
  const headers = response?.headers() ?? {};
  expect(headers['x-robots-tag']).toBe('noindex');
  expect(headers['content-security-policy']).not.toContain("'unsafe-eval'");
  await page.close();
});

test('an address that is asked for while the CMS starts is where it goes', async ({
  page,
  redactie,
}) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/admin/site.json', async (route) => {
    await held.promise;
    await route.continue();
  });
  const asked = page.waitForRequest('**/admin/site.json');
  await page.goto('about:blank');
  await page.goto(`${redactie.origin}/admin/`);
  await asked;
  // Decap's own code is there, its page is not.
  await page.evaluate(() => {
    location.hash = '#/collections/begrippen/entries/bol';
  });
  held.resolve(undefined);
  await expect(page.getByLabel('Begrip', { exact: true })).toHaveValue('bol');
  expect(new URL(page.url()).hash).toBe('#/collections/begrippen/entries/bol');
});

/** Asks the git server behind the CMS, with these headers. */
function ask(origin: string, headers: Record<string, string>, body: object): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${origin}/admin/api/v1`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.once('error', reject);
    asked.end(JSON.stringify(body));
  });
}

test('only the page itself may ask for anything', async ({ redactie: { origin, git } }) => {
  const { host } = new URL(origin);
  const before = git('rev-parse', 'HEAD');
  const info = { action: 'info' };
  expect(await ask(origin, { origin, host }, info)).toBe(200);
  expect(await ask(origin, { host }, info)).toBe(403);
  expect(await ask(origin, { origin: 'https://kwaad.example', host }, info)).toBe(403);
  expect(await ask(origin, { origin: 'http://kwaad.example', host: 'kwaad.example' }, info)).toBe(
    403,
  );
  const outside = {
    action: 'persistEntry',
    params: {
      branch: git('rev-parse', '--abbrev-ref', 'HEAD').trim(),
      dataFiles: [{ path: 'package.json', slug: 'x', raw: '{}' }],
      assets: [],
      options: { commitMessage: 'x', useWorkflow: false, status: 'draft' },
    },
  };
  expect(await ask(origin, { origin, host }, outside)).toBe(422);
  expect(git('rev-parse', 'HEAD')).toBe(before);
  expect(git('status', '--porcelain')).toBe('');
});

test('it cannot be reached from another computer', async ({ redactie: { origin } }) => {
  const port = Number(new URL(origin).port);
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  // Another name for this same computer: who listens to all of its addresses, listens to this one.
  for (const address of ['127.0.0.2', ...others]) {
    const reached = await new Promise((resolve) => {
      const socket = connect({ host: address, port })
        .once('connect', () => resolve(true))
        .once('error', () => resolve(false));
      socket.unref();
    });
    expect(reached, address).toBe(false);
  }
});
