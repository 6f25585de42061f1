import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';

import { nginxConfig } from '#src/serving/nginx.ts';
import { pathRules } from '#src/serving/policy.ts';
import { redirectTable } from '#src/serving/redirects.ts';
import { NGINX_FILE } from '#src/serving/servingFolders.ts';

import { testServing } from './expectations.ts';
import { fixtureSettings, makeFixtureSite } from './fixtureSite.ts';
import { rawRequest } from './rawRequest.ts';

const nginx = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  .map((folder) => join(folder, 'nginx'))
  .find((file) => existsSync(file));

if (nginx !== undefined) testNginx(nginx);
else if (process.env['CI']) {
  test('nginx is installed where CI runs', () =>
    assert.fail('Install it: apt-get install nginx-light'));
} else {
  console.log(
    'LET OP: nginx staat niet op deze computer, dus de nginx-configuratie is hier niet getest. ' +
      'CI test hem wel. Zelf testen: apt-get install nginx-light (Debian) of brew install nginx.',
  );
}

function testNginx(binary: string): void {
  const site = makeFixtureSite();
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const socketPath = join(folder, 'site.sock');
  const place = { listen: [`unix:${socketPath}`], serverName: '_', root: site.root };
  let server: ChildProcess;

  before(async () => {
    const redirects = redirectTable(site.facts.moved, site.facts.gone);
    writeConfig(nginxConfig(pathRules(site.facts, fixtureSettings), redirects, place));
    server = spawn(binary, nginxArguments(), { stdio: ['ignore', 'inherit', 'inherit'] });
    await answering();
  });

  after(async () => {
    server.kill('SIGQUIT');
    await once(server, 'exit');
    rmSync(folder, { recursive: true });
    site.remove();
  });

  testServing({
    name: 'nginx',
    place: () => ({ socketPath }),
    facts: () => site.facts,
    encodings: ['gzip'],
  });

  test('nginx: accepts the file that the build writes, without a warning', () => {
    writeConfig(readFileSync(join(site.dist, NGINX_FILE), 'utf8'));
    assertAccepted();
  });

  for (const [count, part] of [
    [10_000, 'een-heel-lang-adres-'.repeat(8)],
    [10_000, 'kort-'],
    [200, 'een-gewoon-adres-van-een-verhaal-x'],
    [2, 'een-heel-lang-adres-'.repeat(8)],
  ] as const) {
    test(`nginx: accepts ${count} old addresses like ${part}, without a warning`, () => {
      const old = Array.from({ length: count / 2 }, (_, n) => `/o/${part}${n}/`);
      const moved = old.slice(count / 4).map((from) => ({ from, to: '/verhalen/nieuw/' }));
      const redirects = redirectTable(moved, old.slice(0, count / 4));
      assert.equal(redirects.moved.length + redirects.gone.length, count);
      writeConfig(nginxConfig(pathRules(site.facts, fixtureSettings), redirects, place));
      assertAccepted();
    });
  }

  /** One process in the foreground that touches nothing outside its folder. */
  function writeConfig(config: string): void {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${join(folder, name)};`,
    );
    const main = [
      'daemon off;',
      'master_process off;',
      'error_log stderr crit;',
      `pid ${join(folder, 'pid')};`,
      'events {}',
    ];
    const http = ['http {', 'access_log off;', ...temporary, config, '}'];
    writeFileSync(join(folder, 'nginx.conf'), [...main, ...http].join('\n'));
  }

  function nginxArguments(): string[] {
    return ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  }

  function assertAccepted(): void {
    const { status, stderr } = spawnSync(binary, [...nginxArguments(), '-t'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /\[(warn|error|crit|alert|emerg)\]/);
  }

  async function answering(): Promise<void> {
    for (;;) {
      assert.equal(server.exitCode, null, 'nginx stopped; its message stands above');
      try {
        await rawRequest({ socketPath }, '/');
        return;
      } catch {
        await setTimeout(20);
      }
    }
  }
}
