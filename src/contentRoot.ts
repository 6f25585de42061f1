/** Where the content lies. */
import path from 'node:path';

/**
 * The folder with the collections, as an absolute path: `content/` in the project, or the folder
 * that `INHOUD_MAP` names (a throw-away copy in tests and sandboxes).
 */
export function contentRoot(): string {
  return path.resolve(process.env['INHOUD_MAP'] ?? 'content');
}

/** The ledger of addresses: the one file of the content that is in no collection. */
export const LEDGER_FILE = 'adressen.txt';

/** A path as the project's messages and stores write it: from the root, with forward slashes. */
export function fromProjectRoot(absolute: string): string {
  return path.relative(process.cwd(), absolute).split(path.sep).join('/');
}
