/** Whether Decap's editor gives a text back as it got it. */
import type { Finding } from '#src/regels/finding.ts';
import { bareText } from './bareText.ts';

/** Decap's way from a text to its editor and back. */
export type RoundTrip = (markdown: string) => string;

/**
 * What the editor would do to `body`; `null` when it keeps every sign. Empty lines around a text
 * are not part of it.
 */
export function lostInEditor(body: string, roundTrip: RoundTrip): Omit<Finding, 'file'> | null {
  const text = bareText(body);
  const kept = text === '' ? text : roundTrip(text);
  if (kept === text) return null;
  const lines = text.split('\n');
  const keptLines = kept.split('\n');
  const index = lines.findIndex((line, at) => line !== keptLines[at]);
  const at = index === -1 ? lines.length - 1 : index;
  return {
    line: at + 1,
    field: `De regel “${shortened(lines[at] ?? '')}”`,
    problem: `verandert als iemand hem hier later bewerkt: er komt dan “${shortened(keptLines[at] ?? '')}”`,
    mend: 'schrijf hem eenvoudiger, zonder tekens voor opmaak, of zet hem in een blok',
  };
}

const LONGEST = 60;

function shortened(line: string): string {
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
