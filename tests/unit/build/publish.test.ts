/** Publishing: all or nothing, and whoever has to know hears why. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { STATUS_ADDRESS, type PublicationStatus } from '#cms/publication/status.ts';
import { filesBelow, inTurn } from '#tests/fixtures/builtSite.ts';
import { contentFolder, mdx, verhaalLines } from '#tests/fixtures/contentFolder.ts';

/** Runs the command on content of a test; gives its exit code. */
function publish(content: string, online: string, report: string): Promise<number> {
  const command = ['src/build/publish.ts', online, '--proef'];
  const env = {
    ...process.env,
    ...{ INHOUD_MAP: content, VANDAAG: '2026-11-27', ASTRO_TELEMETRY_DISABLED: '1' },
    ...{
      CACHE_MAP: path.join(online, '../cache'),
      MELDING_ADRES: report,
      MELDING_SLEUTEL: 'geheim',
    },
  };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (error) => resolve(error === null ? 0 : 1));
  });
}

const story = (title: string) =>
  contentFolder({
    'verhalen/brug/index.mdx': mdx(
      verhaalLines({ titel: `titel: ${title}` }),
      'De brug ging open.',
    ),
  });

test('a refused publication leaves the site as it was, and is told once', async (context) => {
  const reports: Array<{ authorization: string | undefined; title: string; body: string }> = [];
  const hook = createServer((request, response) => {
    let text = '';
    request.on('data', (piece: Buffer) => (text += piece.toString()));
    request.on('end', () => {
      const told = JSON.parse(text) as { title: string; body: string };
      reports.push({ authorization: request.headers.authorization, ...told });
      response.end();
    });
  });
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
  context.after(() => hook.close());
  const address = `http://127.0.0.1:${String((hook.address() as AddressInfo).port)}/`;

  const right = story('De brug gaat open');
  const wrong = story('""');
  for (const folder of [right, wrong]) context.after(folder.remove);
  const online = path.join(right.around, 'online');
  const statusFile = path.join('site', STATUS_ADDRESS);
  const status = (): PublicationStatus =>
    JSON.parse(readFileSync(path.join(online, statusFile), 'utf8')) as PublicationStatus;

  assert.equal(await inTurn(() => publish(right.root, online, address)), 0);
  assert.equal(status().ok, true);
  assert.match(status().moment ?? '', /^\d{4}-\d\d-\d\dT/);
  assert.match(status().commit ?? '', /^[0-9a-f]{40}$/);
  const published = filesBelow(online);
  assert.ok(published.has('site/verhalen/de-brug/index.html'));

  for (let day = 0; day < 2; day += 1)
    assert.equal(await inTurn(() => publish(wrong.root, online, address)), 1);
  const told = status();
  assert.equal(told.ok, false);
  // Anybody can read this: it names no piece.
  assert.match(told.messages[0] ?? '', /^In verhalen, regel \d+: Titel/);
  const after = filesBelow(online);
  for (const files of [published, after]) files.delete(statusFile);
  assert.deepEqual(after, published);
  assert.equal(reports.length, 1);
  assert.equal(reports[0]?.authorization, 'Bearer geheim');
  assert.match(
    reports[0].body,
    /verhalen\/brug\/index\.mdx:\d+\n {2}Titel .*\n {2}Zo los je het op/,
  );
});
