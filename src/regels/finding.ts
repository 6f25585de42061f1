/** What the rules report: a problem in the content, for an editor, in Dutch. */

/** One problem, with the place where it is and the way to mend it. */
export interface Finding {
  /** The file, as a path from the project's root with forward slashes. */
  readonly file: string;
  /** Line in the file, counted from 1. */
  readonly line?: number | undefined;
  /** Column in the line, counted from 1. */
  readonly column?: number | undefined;
  /** Where in the data of the entry it is: keys and positions. */
  readonly path?: ReadonlyArray<string | number> | undefined;
  /** The field or block it is about, in the editor's words: `Samenvatting`. */
  readonly field?: string | undefined;
  /** What is wrong, in Dutch. With a `field` it continues the sentence that starts with it. */
  readonly problem: string;
  /** How to mend it, in Dutch, as an instruction that starts in lower case. */
  readonly mend: string;
}

/** A finding as two lines of text: where and what, then how to mend it. */
export function formatFinding(finding: Finding): string {
  const place = [finding.file, finding.line, finding.column].filter((part) => part !== undefined);
  const subject = finding.field === undefined ? '' : `${finding.field} `;
  return `${place.join(':')}\n  ${capitalise(`${subject}${finding.problem}`)}.\n  Zo los je het op: ${finding.mend}.`;
}

/** Findings in reading order: by file, line and column. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file, 'nl') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
