/** The report on the content, in Dutch, as an editor reads it in a terminal or a log. */
import { formatFinding } from '#src/regels/finding.ts';
import type { Verdict } from '#src/regels/judge.ts';

/** All errors and notices, with a count; one line when nothing is wrong. */
export function contentReport({ errors, notices, live }: Verdict): string {
  const parts = [
    ...notices.map((notice) => `LET OP  ${formatFinding(notice)}`),
    ...errors.map((error) => `FOUT    ${formatFinding(error)}`),
    summary(errors.length, notices.length, live.length),
  ];
  return parts.join('\n\n');
}

function summary(errors: number, notices: number, live: number): string {
  const attention = notices === 0 ? '' : `, ${count(notices, 'punt', 'punten')} om op te letten`;
  if (errors > 0) {
    return `De inhoud heeft ${count(errors, 'fout', 'fouten')}${attention}. Er is niets gepubliceerd; de site blijft zoals hij was.`;
  }
  return `De inhoud is in orde: ${count(live, 'stuk', 'stukken')} op de site${attention}.`;
}

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
