/** After a publication the ledger of addresses is kept in the repository. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

const LEDGER = 'content/adressen.txt';

/** A repository that others push to, a checkout of it, and a site that is online. */
function surroundings(address: string) {
  const around = mkdtempSync(path.join(tmpdir(), 'adressen-'));
  const shared = path.join(around, 'gedeeld.git');
  const checkout = path.join(around, 'checkout');
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...words], {
      encoding: 'utf8',
    });
  git('init', '--quiet', '--bare', '--initial-branch=main', shared);
  git('clone', '--quiet', shared, checkout);
  mkdirSync(path.join(checkout, 'content'));
  writeFileSync(path.join(checkout, '.gitattributes'), readFileSync('.gitattributes'));
  writeFileSync(path.join(checkout, 'content/iets.txt'), 'een stuk\n');
  git('-C', checkout, 'add', '-A');
  git('-C', checkout, 'commit', '--quiet', '-m', 'begin');
  git('-C', checkout, 'push', '--quiet', 'origin', 'HEAD:main');
  const online = path.join(around, 'online');
  mkdirSync(path.join(online, 'serving'), { recursive: true });
  writeFileSync(path.join(online, 'serving/adressen.txt'), `${address} -\n`);
  const keep = (target: string): string => {
    const { status, stderr } = spawnSync('.ci/bewaar-adressen', [online], {
      env: {
        ...process.env,
        INHOUD_MAP: path.join(checkout, 'content'),
        ADRESSEN_DOEL: target,
        CI_DEFAULT_BRANCH: 'main',
      },
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return stderr;
  };
  return { around, shared, git, keep };
}

test('new addresses are pushed, once, beside what others pushed meanwhile', (context) => {
  const { around, shared, git, keep } = surroundings('/nieuw/');
  context.after(() => rmSync(around, { recursive: true }));
  // Another publication was first, from a checkout of its own.
  const other = path.join(around, 'ander');
  git('clone', '--quiet', shared, other);
  writeFileSync(path.join(other, LEDGER), '/ander/ -\n');
  git('-C', other, 'add', '-A');
  git('-C', other, 'commit', '--quiet', '-m', 'ander');
  git('-C', other, 'push', '--quiet', 'origin', 'HEAD:main');

  keep('origin');
  const kept = git('-C', shared, 'show', `main:${LEDGER}`);
  assert.ok(kept.includes('/nieuw/ -') && kept.includes('/ander/ -'), kept);
  // What git joined is put in order once.
  keep('origin');
  const count = () => git('-C', shared, 'rev-list', '--count', 'main');
  const commits = count();
  assert.match(git('-C', shared, 'log', '-1', '--format=%s', 'main'), /\[skip ci\]/);
  keep('origin');
  assert.equal(count(), commits);
});

test('without a place to push to, it says what would be lost', (context) => {
  const { around, shared, git, keep } = surroundings('/nieuw/');
  context.after(() => rmSync(around, { recursive: true }));
  assert.match(keep(''), /stel ADRESSEN_DOEL in/);
  assert.throws(() => git('-C', shared, 'show', `main:${LEDGER}`));
});
