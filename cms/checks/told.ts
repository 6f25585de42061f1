/**
 * Findings in the words of who sees a form: labels instead of names in files, a place in the text
 * instead of a line, and no signs that only stand in files.
 */
import { isBlockName, blokken } from '#src/model/blokken/index.ts';
import { collections } from '#src/model/index.ts';
import type { Collection } from '#src/model/collection.ts';
import type { Fields } from '#src/model/field.ts';
import type { Finding } from '#src/regels/finding.ts';
import { fieldAt } from '#src/regels/schemaFindings.ts';
import type { Draft } from './judgeDraft.ts';
import { whereIn } from './whereIn.ts';

/** A finding as an editor reads it. */
export interface Told extends Omit<Finding, 'line' | 'column' | 'path'> {
  /** Where in the text it is: `in de alinea “De bakker staat vroeg op …”`. */
  readonly where?: string;
}

/** What is found in `draft`, for who sees its form; lines of `finding` count in its body. */
export function told({ line, path = [], ...finding }: Finding, { collection, body }: Draft): Told {
  const { fields }: Collection = collections[collection];
  const { file, field, problem, mend } = finding;
  const where = line === undefined || /“.*”/.test(field ?? '') ? null : whereIn(body, line);
  return {
    file,
    ...(field === undefined ? {} : { field: labelled(field, path, fields) }),
    problem: problem.replace(IN_FILE, ''),
    mend: inForm(mend, path, fields),
    // A block names itself already.
    ...(where === null || field?.startsWith('Het blok') === true ? {} : { where }),
  };
}

/** How something is written in the file, behind its label: ` (naar)`, ` (##)`. */
const IN_FILE = / \((?:[a-z]\w*|#+)\)/g;

function labelled(field: string, path: readonly (number | string)[], fields: Fields): string {
  const block = /^Het blok (\w+)$/.exec(field)?.[1] ?? '';
  if (isBlockName(block)) return `Het blok ${blokken[block].label}`;
  const label = field.replace(/ \([^)]*\)$/, '');
  const around = path.slice(0, -1).flatMap((part, index) => {
    if (typeof part === 'number') return [String(part + 1)];
    return fieldAt(path.slice(0, index + 1), fields)?.label ?? [];
  });
  return around.length === 0 ? label : `${label} (bij ${around.join(' ')})`;
}

/** Advice that shows how something is written in a file helps nobody who has a form for it. */
function inForm(mend: string, path: readonly (number | string)[], fields: Fields): string {
  if (/<[A-Z]/.test(mend)) return 'klap het blok uit en vul het daar in';
  const form = path.length === 0 ? undefined : fieldAt(path, fields)?.form;
  if (form?.kind === 'choice' && mend.startsWith('kies uit')) {
    return `kies uit: ${form.options.map(({ label }) => label).join(', ')}`;
  }
  return mend.replace(IN_FILE, '');
}
