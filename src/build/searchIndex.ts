/** Makes the search index of the pages that were built. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { StoppedBuild } from './progress.ts';

/** The folder of the index in the site's root. */
const INDEX_FOLDER = 'pagefind';

/**
 * Indexes every page below `site` that marks a part with `data-pagefind-body`, and writes the index
 * with Pagefind's own interface next to the pages.
 *
 * @returns how many pages can be found
 * @throws {StoppedBuild} with what Pagefind says of it: a site without search is not published
 */
export async function makeSearchIndex(site: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' });
    stopOn(errors);
    if (index === undefined) throw new StoppedBuild('De zoekindex kon niet beginnen.');
    const pages = await searchablePages(site);
    // One after the other, in order: the index of the same pages is the same, byte by byte.
    for (const [sourcePath, content] of pages) {
      stopOn((await index.addHTMLFile({ sourcePath, content })).errors);
    }
    const made = await index.getFiles();
    stopOn(made.errors);
    await write(path.join(site, INDEX_FOLDER), made.files);
    return pages.length;
  } finally {
    await pagefind.close();
  }
}

/**
 * Pagefind's own `writeFiles` answers before its bytes are on the disk, and closing it then leaves
 * files empty: one run in five on a busy machine, measured with 1.5.2. Node writes them whole.
 */
async function write(folder: string, files: readonly pagefind.IndexFile[]): Promise<void> {
  for (const { path: name, content } of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function searchablePages(site: string): Promise<Array<[string, string]>> {
  const names = await readdir(site, { recursive: true });
  const pages: Array<[string, string]> = [];
  for (const name of names.filter((file) => file.endsWith('.html')).toSorted()) {
    const content = await readFile(path.join(site, name), 'utf8');
    if (content.includes('data-pagefind-body')) pages.push([name, content]);
  }
  return pages;
}

function stopOn(errors: readonly string[]): void {
  if (errors.length === 0) return;
  throw new StoppedBuild(`De zoekindex is niet gelukt:\n  - ${errors.join('\n  - ')}`);
}
