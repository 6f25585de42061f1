/** Brings what was built online, or says why not. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { STATUS_ADDRESS, type PublicationStatus } from '#cms/publication/status.ts';
import { now } from '#src/clock.ts';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { formatFinding } from '#src/regels/finding.ts';
import { SITE_FOLDER } from '#src/serving/servingFolders.ts';
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
  const messages = await build(folder, production);
  const status: PublicationStatus = {
    ok: messages.length === 0,
    moment: now(),
    commit: await commitHere(),
    messages,
  };
  if (status.ok || before !== null) await writeFile(statusFile(folder), JSON.stringify(status));
  // Built every day: nobody wants to hear every day of the same.
  if (!status.ok && !isSame(before, status)) await report(status, environment);
  return status;
}

/** Builds into `target`, all or nothing; gives what is wrong, and nothing when all is well. */
async function build(target: string, production: boolean): Promise<string[]> {
  const { errors } = await judgeContent();
  if (errors.length > 0) return errors.map(formatFinding);
  const { code, output } = await runBuild(target, production);
  if (code === 0) return [];
  return [
    `De inhoud is in orde, maar de site kon niet gemaakt worden. Vertel dit aan de beheerder:\n${lastLines(output)}`,
  ];
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

/** The status of what is online; `null` when nothing is. */
async function statusIn(folder: string): Promise<PublicationStatus | null> {
  const text = await readFile(statusFile(folder), 'utf8').catch(() => null);
  // Written by this same module.
  return text === null ? null : (JSON.parse(text) as PublicationStatus);
}
