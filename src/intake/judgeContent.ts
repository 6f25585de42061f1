/** The whole way from files on disk to what may be on the site today. */
import { vandaag as today } from '#src/clock.ts';
import type { Day } from '#src/clock.ts';
import { sortFindings } from '#src/regels/finding.ts';
import { publicationOn, type Publication } from '#src/regels/publication.ts';
import { judge } from '#src/regels/judge.ts';
import type { Verdict } from '#src/regels/judge.ts';
import { contentRoot } from '#src/contentRoot.ts';
import { findFiles } from './files.ts';
import { fixedAddresses } from './fixedAddresses.ts';
import { readContent } from './readContent.ts';

/** Reads and judges the content below `root` on the day `vandaag`. */
export async function judgeContent(
  root: string = contentRoot(),
  vandaag: Day = today(),
): Promise<Verdict> {
  const { entries, findings, rejected } = await readContent(root);
  const publication = publicationOn(vandaag, entries);
  const [files, fixed] = await Promise.all([
    findFiles(entries.filter((entry) => !hasEnded(publication(entry)))),
    fixedAddresses(),
  ]);
  const verdict = judge({ entries, rejected, files, fixed, vandaag });
  return {
    ...verdict,
    errors: sortFindings([...findings, ...verdict.errors]),
    notices: sortFindings(verdict.notices),
  };
}

// Pictures of what was taken off the site may be erased; its entry stays, so that it answers 410.
function hasEnded(publication: Publication): boolean {
  return publication === 'withdrawn' || publication === 'expired';
}
