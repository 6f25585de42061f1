/** From what somebody wrote to an entry, or to what is wrong with it in itself. */
import { collections } from '#src/model/index.ts';
import type { CollectionName } from '#src/model/index.ts';
import type { Entry } from './content.ts';
import type { Finding } from './finding.ts';
import type { GuardReport } from './guard/check.ts';
import { rejections } from './schemaFindings.ts';

/** An entry as it was written: nothing in it has been checked. */
export interface Written {
  readonly collection: CollectionName;
  /** The file, as a path from the project's root with forward slashes. */
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
  /** The line of the file on which {@link body} starts, counted from 1. */
  readonly bodyLine: number;
  /** The line of the file on which a value stands, where that is known. */
  lineOf(path: ReadonlyArray<string | number>): number | undefined;
}

/** The entry when all is well, `null` otherwise; and everything that is wrong. */
export interface Admission {
  readonly entry: Entry | null;
  readonly findings: readonly Finding[];
}

/** Holds `written` against the schema of its collection; `report` is the guard's on its body. */
export function admit(written: Written, report: GuardReport): Admission {
  const { collection, file, body, bodyLine } = written;
  const inFile = <Place extends { line: number }>(place: Place) => ({
    ...place,
    line: place.line + bodyLine - 1,
  });
  const remarks = report.remarks.map((remark) => ({ file, ...inFile(remark) }));
  const { schema, fields } = collections[collection];
  const parsed = schema.safeParse(written.data ?? {});
  if (!parsed.success) {
    const rejected = rejections(parsed.error.issues, fields, written.data);
    const wrong = rejected.map((rejection) => ({
      file,
      line: written.lineOf(rejection.path),
      ...rejection,
    }));
    return { entry: null, findings: [...remarks, ...wrong] };
  }
  if (remarks.length > 0) return { entry: null, findings: remarks };
  const entry = {
    collection,
    file,
    data: parsed.data,
    body,
    bodyLine,
    mentions: report.mentions.map(inFile),
    headings: report.headings,
    lineOf: (path: ReadonlyArray<string | number>) => written.lineOf(path),
  } as Entry; // The schema of `collection` gives the data of `collection`; TypeScript cannot pair them.
  return { entry, findings: [] };
}
