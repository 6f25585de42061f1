/** Turns what a schema rejects into Dutch sentences for editors. */
import type { z } from 'astro/zod';
import type { Field, Fields } from '#src/model/field.ts';
import { nearest } from './nearest.ts';

/** One thing a schema rejects, before it is tied to a place. */
export interface Rejection {
  /** Where in the data: keys and positions. */
  readonly path: ReadonlyArray<string | number>;
  /** The field in the editor's words: `Samenvatting (samenvatting)`. */
  readonly field: string;
  readonly problem: string;
  readonly mend: string;
}

/** The Dutch rejections for the issues of one value with these fields. */
export function rejections(
  issues: readonly z.core.$ZodIssue[],
  fields: Fields,
  value: unknown,
): Rejection[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey([...path, key], fields));
    }
    return [{ path, field: fieldName(path, fields), ...describe(issue, path, value) }];
  });
}

/** The name of a field by its path: its label and, in brackets, how it is written in the file. */
export function fieldName(path: ReadonlyArray<string | number>, fields: Fields): string {
  const label = fieldAt(path, fields)?.label;
  const written = path.map((part) => (typeof part === 'number' ? String(part + 1) : part));
  if (label === undefined) return `“${written.join(' › ')}”`;
  return `${label} (${written.join(' › ')})`;
}

function unknownKey(path: ReadonlyArray<string | number>, fields: Fields): Rejection {
  const key = String(path.at(-1));
  const siblings = Object.keys(fieldsAt(path.slice(0, -1), fields));
  const meant = nearest(key, siblings);
  return {
    path,
    field: `Het veld “${key}”`,
    problem: 'bestaat niet',
    mend:
      meant === null
        ? `haal het weg; mogelijk zijn: ${siblings.join(', ')}`
        : `bedoel je “${meant}”?`,
  };
}

function describe(
  issue: z.core.$ZodIssue,
  path: ReadonlyArray<string | number>,
  value: unknown,
): { problem: string; mend: string } {
  const given = valueAt(value, path);
  switch (issue.code) {
    case 'invalid_type':
      if (given === undefined || given === null)
        return { problem: 'ontbreekt', mend: 'vul dit veld in' };
      return {
        problem: `is geen ${TYPES[issue.expected] ?? issue.expected}`,
        mend: TYPE_ADVICE[issue.expected] ?? 'vul iets anders in',
      };
    case 'invalid_value':
      return {
        problem: given === undefined ? 'ontbreekt' : `is “${shown(given)}”; dat kan hier niet`,
        mend: `kies uit: ${issue.values.map(String).join(', ')}`,
      };
    case 'too_big':
      return tooBig(issue, given);
    case 'too_small':
      return tooSmall(issue, given);
    case 'custom':
      return { problem: issue.message, mend: mendOf(issue.params) };
    default:
      return { problem: 'klopt niet', mend: 'kijk bij de hulptekst van dit veld' };
  }
}

function tooBig(issue: z.core.$ZodIssueTooBig, given: unknown): { problem: string; mend: string } {
  const max = Number(issue.maximum);
  if (typeof given === 'string') {
    return {
      problem: `is ${String(given.length)} tekens lang; er passen er ${String(max)}`,
      mend: `kort de tekst in met ${String(given.length - max)} tekens`,
    };
  }
  if (Array.isArray(given)) {
    return {
      problem: `heeft ${String(given.length)} punten; hoogstens ${String(max)}`,
      mend: 'haal er weg wat kan',
    };
  }
  return {
    problem: `is ${shown(given)}; het hoogste is ${String(max)}`,
    mend: `kies een getal tot en met ${String(max)}`,
  };
}

function tooSmall(
  issue: z.core.$ZodIssueTooSmall,
  given: unknown,
): { problem: string; mend: string } {
  const min = Number(issue.minimum);
  if (typeof given === 'string') return { problem: 'is leeg', mend: 'vul dit veld in' };
  if (typeof given === 'number') {
    return {
      problem: `is ${shown(given)}; het laagste is ${String(min)}`,
      mend: `kies een getal vanaf ${String(min)}`,
    };
  }
  if (given === undefined || (Array.isArray(given) && given.length === 0)) {
    return { problem: 'is nog leeg', mend: `voeg er minstens ${String(min)} toe` };
  }
  return {
    problem: `heeft te weinig punten; het zijn er minstens ${String(min)}`,
    mend: 'vul er een aan',
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'getal',
  array: 'lijst',
  object: 'groep velden',
};

const TYPE_ADVICE: Readonly<Record<string, string>> = {
  string: 'zet de waarde tussen aanhalingstekens',
  number: 'schrijf alleen cijfers, zonder aanhalingstekens',
  array: 'zet elk punt op een eigen regel achter een streepje',
  object: 'zet de velden ingesprongen onder dit veld',
};

function mendOf(params: Record<string, unknown> | undefined): string {
  const mend = params?.['mend'];
  return typeof mend === 'string' ? mend : 'kijk bij de hulptekst van dit veld';
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function valueAt(value: unknown, path: ReadonlyArray<string | number>): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part)
        ? (inner as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

/** The field at a path in data with these fields; positions in a list are stepped over. */
export function fieldAt(path: ReadonlyArray<string | number>, fields: Fields): Field | undefined {
  const [first, ...rest] = path;
  if (typeof first !== 'string' || !Object.hasOwn(fields, first)) return undefined;
  let field: Field | undefined = fields[first];
  for (const part of rest) {
    if (field === undefined) return undefined;
    if (field.form.kind === 'list') field = field.form.item;
    else if (field.form.kind === 'group' && typeof part === 'string')
      field = field.form.fields[part];
    else return undefined;
  }
  return field;
}

function fieldsAt(path: ReadonlyArray<string | number>, fields: Fields): Fields {
  if (path.length === 0) return fields;
  const form = fieldAt(path, fields)?.form;
  return form?.kind === 'group' ? form.fields : {};
}
