/** The folder with git that the local CMS works on. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A repository on this computer, and the branch that entries are published to. */
export interface Repository {
  readonly folder: string;
  readonly branch: string;
}

/**
 * The project itself.
 *
 * @throws an Error in Dutch when there is work that is not in git yet: decap-server would commit
 * it along with the first entry that is saved
 */
export function ownRepository(project: string): Repository {
  const folder = git(project, 'rev-parse', '--show-toplevel');
  if (git(folder, 'status', '--porcelain') !== '') {
    throw new Error(
      'Er zijn wijzigingen die nog niet in git staan. De redactie zou ze mee opslaan. Zet ze eerst in git, of werk op een kopie: npm run cms -- --proef',
    );
  }
  return { folder, branch: branchOf(folder) };
}

/** A copy that is thrown away: try anything. What was not committed is not in it. */
export function throwAwayCopy(project: string): Repository & { readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'redactie-proef-'));
  git(project, 'clone', '--quiet', '--no-hardlinks', '.', folder);
  // A branch of its own: what was cloned may have none, as on build servers.
  git(folder, 'switch', '--quiet', '-C', 'proef');
  git(folder, 'config', 'user.name', 'Proefredactie');
  git(folder, 'config', 'user.email', 'proef@redactie.example');
  return {
    folder,
    branch: branchOf(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function branchOf(folder: string): string {
  return git(folder, 'rev-parse', '--abbrev-ref', 'HEAD');
}

function git(folder: string, ...words: string[]): string {
  return execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' }).trim();
}
