/** What is wrong with a publication: for anybody to read, and in full for who has to mend it. */
import { collectionNames } from '#src/model/names.ts';
import { formatFinding, type Finding } from '#src/regels/finding.ts';

/** One problem in two ways. */
export interface Problem {
  /** Names no piece and quotes nothing: it is online, and that may be what has to be gone. */
  readonly open: string;
  /** For the log and whoever is told. */
  readonly full: string;
}

/** Signs of a quotation, of a file or of an address: such words are about one piece. */
const ABOUT_ONE_PIECE = /[“”‘"/\\]|\d{3}|\b[2-9b-z]{8}\b/u;

/** The problem that a finding in the content is. */
export function contentProblem(finding: Finding): Problem {
  const { file, line, field = '', mend } = finding;
  const parts = file.split('/');
  const collection = collectionNames.find((name) => parts.includes(name)) ?? 'content';
  const place = line === undefined ? '' : `, regel ${String(line)}`;
  const subject = said(field) ?? 'er klopt iets niet';
  const advice =
    said(mend) ?? 'open dat stuk in de redactie en lees wat er naast het formulier staat';
  return {
    open: `In ${collection}${place}: ${subject}.\nZo los je het op: ${advice}.`,
    full: formatFinding(finding),
  };
}

function said(words: string): string | null {
  return words === '' || ABOUT_ONE_PIECE.test(words) ? null : words;
}

/** The problem that these addresses should be gone today, and may still be online. */
export function overdueProblem(gone: readonly string[]): Problem {
  const open =
    'LET OP: er hoort vandaag iets van de site dat er misschien nog op staat. Los dit als eerste op.';
  return { open, full: [open, ...gone].join('\n') };
}
