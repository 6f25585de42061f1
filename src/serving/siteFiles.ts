/** The files of a built site, as the addresses they have. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Only what is listed here can be served, so no request can reach anything else on the disk. */
export interface SiteFiles {
  /** URL path (`/verhalen/x/index.html`) to the file on disk; sorted by path. */
  readonly files: ReadonlyMap<string, string>;
  /** URL paths of all folders, with the closing slash. */
  readonly folders: ReadonlySet<string>;
}

/**
 * Lists everything below `root`. Symbolic links are left out, wherever they lead.
 *
 * @throws when `root` is not a folder
 */
export function siteFiles(root: string): SiteFiles {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const located = entries.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return { entry, file, path: `/${file.slice(join(root, sep).length).split(sep).join('/')}` };
  });
  const files = located.filter(({ entry }) => entry.isFile());
  const folders = located.filter(({ entry }) => entry.isDirectory());
  return {
    files: new Map(files.map(({ path, file }) => [path, file] as const).sort(byPath)),
    folders: new Set(['/', ...folders.map(({ path }) => `${path}/`)]),
  };
}

/** The path of the file that answers `path`; `undefined` when there is none. */
export function fileAt({ files }: SiteFiles, path: string): string | undefined {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
