/** The files of a built site, as the addresses they have. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Only what is listed here can be served, so no request can reach anything else on the disk. */
export interface SiteFiles {
  /** URL path (`/verhalen/x/index.html`) to the file on disk, in a fixed order. */
  readonly files: ReadonlyMap<string, string>;
  /** URL paths of all folders, with the closing slash. */
  readonly folders: ReadonlySet<string>;
}

/**
 * Lists everything below `root`. Symbolic links are left out and not followed, wherever they lead.
 *
 * @throws when `root` is not a folder
 */
export function siteFiles(root: string): SiteFiles {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  const visit = (folder: string, path: string): void => {
    folders.add(path);
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) visit(file, `${path}${entry.name}/`);
      else if (entry.isFile()) files.set(`${path}${entry.name}`, file);
    }
  };
  visit(root, '/');
  return { files, folders };
}

/** The path of the file that answers `path`; `undefined` when there is none. */
export function fileAt({ files }: SiteFiles, path: string): string | undefined {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}
