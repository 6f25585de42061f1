/** Reads all content files and turns them into checked entries, or into findings. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { collectionNames, collections } from '#src/model/index.ts';
import type { CollectionName } from '#src/model/index.ts';
import { MEDIA_EXTENSIONS } from '#src/model/fieldKinds.ts';
import { admit, type Admission } from '#src/regels/admit.ts';
import type { Entry, RejectedEntry } from '#src/regels/content.ts';
import type { Finding } from '#src/regels/finding.ts';
import type { GuardReport } from '#src/regels/guard/check.ts';
import { nearest } from '#src/regels/nearest.ts';
import { LEDGER_FILE, fromProjectRoot } from '#src/contentRoot.ts';
import { isUnreadable, readFields, splitMdx } from './frontmatter.ts';
import type { FieldData } from './frontmatter.ts';
import { guardTexts } from './parser/isolated.ts';

/** What was read: the entries that are right in themselves, and what is wrong with the others. */
export interface Reading {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  /** What is known of entries that are wrong: enough to keep links to them from being reported too. */
  readonly rejected: readonly RejectedEntry[];
}

/** Reads every content file below `root`, an absolute path. */
export async function readContent(root: string): Promise<Reading> {
  const { files, findings } = await contentFiles(root);
  const sources = await Promise.all(files.map(readSource));
  const reports = await guardTexts(sources.map((source) => source.body));
  const checked = sources.map((source, index) => check(source, reports[index] ?? NOTHING));
  return {
    entries: checked.flatMap(({ entry }) => (entry === null ? [] : [entry])),
    findings: [...findings, ...checked.flatMap((result) => result.findings)],
    rejected: checked.flatMap(({ entry }, index) => {
      const source = sources[index];
      return entry === null && source !== undefined ? [rejectedEntry(source)] : [];
    }),
  };
}

const NOTHING: GuardReport = { remarks: [], mentions: [], headings: [] };

interface ContentFile {
  readonly collection: CollectionName;
  /** Absolute path. */
  readonly path: string;
}

/** The content files by collection, and findings for files that are not where they belong. */
async function contentFiles(root: string): Promise<{ files: ContentFile[]; findings: Finding[] }> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  const found = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: path.join(entry.parentPath, entry.name),
      // A link could lead to any file of the machine that builds.
      isReal: entry.isFile(),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const files: ContentFile[] = [];
  const findings: Finding[] = [];
  for (const { path: file, isReal } of found) {
    const [folder = '', ...rest] = path.relative(root, file).split(path.sep);
    if (isReal && rest.length === 0 && folder === LEDGER_FILE) continue;
    const collection = collectionNames.find((name) => name === folder);
    if (collection === undefined) {
      findings.push(strayFile(file, folder));
    } else if (isReal && isEntryFile(collections[collection].extension, rest)) {
      files.push({ collection, path: file });
    } else if (!isReal || !isBesideEntry(collections[collection].extension, rest)) {
      findings.push(misplacedFile(file, collection));
    }
  }
  return { files, findings };
}

// A text has a folder of its own, so that its pictures lie beside it; bare fields are one file.
function isEntryFile(extension: 'mdx' | 'yml', parts: readonly string[]): boolean {
  return extension === 'mdx'
    ? parts.length === 2 && FOLDER.test(parts[0] ?? '') && parts[1] === 'index.mdx'
    : parts.length === 1 && /^[a-z0-9-]+\.yml$/.test(parts[0] ?? '');
}

// Anything else in the folders could be mistaken for code by a bundler, so nothing else may be there.
function isBesideEntry(extension: 'mdx' | 'yml', parts: readonly string[]): boolean {
  const [folder = '', name = ''] = parts;
  if (parts.length === 1 && folder === '.gitkeep') return true;
  return extension === 'mdx' && parts.length === 2 && FOLDER.test(folder) && MEDIA.test(name);
}

const FOLDER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MEDIA = new RegExp(
  `^[a-z0-9][a-z0-9._-]*\\.(?:${Object.values(MEDIA_EXTENSIONS).flat().join('|')})$`,
);

function strayFile(file: string, folder: string): Finding {
  const meant = nearest(folder, collectionNames);
  return {
    file: fromProjectRoot(file),
    problem: `dit bestand staat in een map die niet bestaat: “${folder}”`,
    mend:
      meant === null
        ? `zet het in een van de mappen ${collectionNames.join(', ')}`
        : `bedoel je de map “${meant}”?`,
  };
}

function misplacedFile(file: string, collection: CollectionName): Finding {
  const place =
    collections[collection].extension === 'mdx'
      ? `content/${collection}/korte-naam/index.mdx`
      : `content/${collection}/sleutel.yml`;
  return {
    file: fromProjectRoot(file),
    problem: 'dit bestand hoort hier niet',
    mend: `een stuk staat in ${place}, met daarnaast alleen beelden en films; gebruik kleine letters, cijfers en streepjes in namen`,
  };
}

interface Source {
  readonly collection: CollectionName;
  /** Path from the project's root. */
  readonly file: string;
  readonly fields: FieldData | null;
  readonly body: string;
  readonly bodyLine: number;
  readonly findings: readonly Finding[];
}

async function readSource({ collection, path: absolute }: ContentFile): Promise<Source> {
  const file = fromProjectRoot(absolute);
  const text = await readFile(absolute, 'utf8');
  const parts =
    collections[collection].extension === 'mdx'
      ? splitMdx(text)
      : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  if (isUnreadable(parts)) return broken(collection, file, parts);
  const fields = readFields(parts.yaml, parts.yamlLine);
  if (isUnreadable(fields))
    return { ...broken(collection, file, fields), body: parts.body, bodyLine: parts.bodyLine };
  return { collection, file, fields, body: parts.body, bodyLine: parts.bodyLine, findings: [] };
}

function rejectedEntry({ collection, fields }: Source): RejectedEntry {
  const data: unknown = fields?.data;
  const textAt = (key: string) => {
    const value: unknown =
      typeof data === 'object' && data !== null
        ? Object.entries(data).find(([name]) => name === key)?.[1]
        : null;
    return typeof value === 'string' ? value : null;
  };
  return { collection, id: textAt('id'), slug: textAt('slug') };
}

function broken(collection: CollectionName, file: string, reason: Omit<Finding, 'file'>): Source {
  const finding = { file, field: 'Dit bestand', ...reason };
  return { collection, file, fields: null, body: '', bodyLine: 1, findings: [finding] };
}

function check(source: Source, report: GuardReport): Admission {
  const { fields } = source;
  if (fields === null) {
    const { file, bodyLine } = source;
    const remarks = report.remarks.map((remark) => ({
      file,
      ...remark,
      line: remark.line + bodyLine - 1,
    }));
    return { entry: null, findings: [...source.findings, ...remarks] };
  }
  return admit({ ...source, data: fields.data, lineOf: (path) => fields.lineOf(path) }, report);
}
