/** Brings what was built online, or says why not. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { STATUS_ADDRESS, type PublicationStatus } from '#cms/publication/status.ts';
import { now } from '#src/clock.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { SITE_FOLDER } from '#src/serving/servingFolders.ts';
import { contentProblem, overdueProblem, type Problem } from './problem.ts';
import { commitHere, runBuild } from './programs.ts';
import { report } from './report.ts';

/** What there is to publish. */
export interface Publication {
  /** The folder that is online, with `site/` and `serving/` in it; it need not be there yet. */
  readonly folder: string;
  /** False for a rehearsal, which allows open settings. */
  readonly production: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Publishes. What goes wrong with the content or the build is told, never thrown. */
export async function publish(publication: Publication): Promise<PublicationStatus> {
  const { folder, production, environment } = publication;
  const before = await statusIn(folder);
  const problems = await build(folder, production);
  const status: PublicationStatus = {
    ok: problems.length === 0,
    moment: now(),
    commit: await commitHere(),
    messages: problems.map(({ open }) => open),
  };
  const full = problems.map((problem) => problem.full);
  if (!status.ok) console.error(full.join('\n\n'));
  // Built every day: nobody wants to hear every day of the same. What could not be told is told again.
  const isNews = !status.ok && !isSame(before, status);
  const isTold = !isNews || (await report(full, status.commit, environment));
  if (status.ok || (before !== null && isTold)) {
    await writeFile(statusFile(folder), JSON.stringify(status));
  }
  return status;
}

/** Builds into `target`, all or nothing; gives what is wrong, and nothing when all is well. */
async function build(target: string, production: boolean): Promise<Problem[]> {
  const { errors, gone } = await judgeContent();
  const overdue = gone.length === 0 ? [] : [overdueProblem(gone)];
  if (errors.length > 0) return [...overdue, ...errors.map(contentProblem)];
  const { code, output } = await runBuild(target, production);
  if (code === 0) return [];
  const open = 'De inhoud is in orde, maar de site kon niet gemaakt worden. Vraag de beheerder.';
  return [...overdue, { open, full: `${open}\n${lastLines(output)}` }];
}

/** What a beheerder needs first; the whole is in the log. */
function lastLines(output: string): string {
  return output.trim().split('\n').slice(-12).join('\n');
}

function isSame(before: PublicationStatus | null, status: PublicationStatus): boolean {
  return before?.ok === false && before.messages.join('\n') === status.messages.join('\n');
}

function statusFile(folder: string): string {
  return path.join(folder, SITE_FOLDER, STATUS_ADDRESS);
}

/** The status of what is online; `null` when nothing is, or when it cannot be read. */
async function statusIn(folder: string): Promise<PublicationStatus | null> {
  try {
    // Written by this same module.
    return JSON.parse(await readFile(statusFile(folder), 'utf8')) as PublicationStatus;
  } catch {
    return null;
  }
}
