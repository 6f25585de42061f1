/** The folder with git that the local CMS works on. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { ownRepository, throwAwayCopy } from '#cms/local/repository.ts';

/** A repository with one commit. */
function project() {
  const folder = mkdtempSync(path.join(tmpdir(), 'redactie-toets-'));
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch', 'hoofd');
  git('config', 'user.name', 'Toets');
  git('config', 'user.email', 'toets@redactie.example');
  writeFileSync(path.join(folder, 'verhaal.txt'), 'eerste\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
  return { folder, git };
}

test('the project itself, on the branch that it is on', () => {
  const { folder } = project();
  assert.equal(ownRepository(folder).branch, 'hoofd');
});

test('work that is not in git yet would be saved along, so it is refused', () => {
  const { folder } = project();
  writeFileSync(path.join(folder, 'los.txt'), 'nog niet\n');
  assert.throws(() => ownRepository(folder), /nog niet in git staan.*npm run cms -- --proef/);
});

test('a copy to throw away leaves the project as it is, also where that is on no branch', () => {
  const { folder, git } = project();
  git('checkout', '--quiet', '--detach');
  const copy = throwAwayCopy(folder);
  assert.equal(copy.branch, 'proef');
  writeFileSync(path.join(copy.folder, 'verhaal.txt'), 'tweede\n');
  execFileSync('git', ['-C', copy.folder, 'commit', '--quiet', '-am', 'Proef']);
  assert.equal(readFileSync(path.join(folder, 'verhaal.txt'), 'utf8'), 'eerste\n');
  assert.equal(git('status', '--porcelain'), '');
  copy.remove();
  assert.ok(!existsSync(copy.folder));
});
