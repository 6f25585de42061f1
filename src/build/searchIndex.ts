/** Makes the search index of the pages that were built. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { compoundsApart } from '#src/zoeken/index/compoundsApart.ts';
import { readPage, type SearchPage } from '#src/zoeken/index/readPage.ts';
import { siteWords } from '#src/zoeken/index/siteWords.ts';
import {
  LEXICON_FILE,
  LEXICON_PARTS,
  partFile,
  partOf,
  lexiconOf,
  writeLexicon,
} from '#src/zoeken/lexicon.ts';
import { StoppedBuild } from './progress.ts';

/** The folder of the index in the site's root. */
export const INDEX_FOLDER = 'pagefind';
/** Parts of Pagefind that the site does not use: its interfaces, and the engine without language. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./;

/** A file to write: where, from the folder of the index, and what. */
interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Indexes every page below `site` that marks a part with `data-pagefind-body`, and writes the index
 * and the word list next to the pages.
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
    const partsOf = compoundsApart(pages);
    // One after the other, in order: the index of the same pages is the same, byte by byte.
    for (const page of pages) {
      const content = page.toIndex(partsOf(page));
      stopOn((await index.addHTMLFile({ url: page.address, content })).errors);
      for (const { id, soort, title, words, text } of page.entries) {
        const record = {
          url: `${page.address}#${id}`,
          content: `${title}. ${text}`,
          language: 'nl',
          meta: { title, soort, samenvatting: text, zoekwoorden: words },
          filters: { soort: [soort] },
        };
        stopOn((await index.addCustomRecord(record)).errors);
      }
    }
    const made = await index.getFiles();
    stopOn(made.errors);
    const files = made.files.filter(({ path: name }) => !UNUSED.test(name));
    await write(path.join(site, INDEX_FOLDER), files);
    await write(path.join(site, INDEX_FOLDER), lexiconFiles(pages));
    return pages.length;
  } finally {
    await pagefind.close();
  }
}

/**
 * Pagefind's own `writeFiles` answers before its bytes are on the disk, and closing it then leaves
 * files empty: one run in five on a busy machine, measured with 1.5.2. Node writes them whole.
 */
async function write(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path: name, content } of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** The words of the site; a part is there without words too, so that asking for it never fails. */
function lexiconFiles(pages: readonly SearchPage[]): IndexFile[] {
  const { all, most } = siteWords(pages);
  const parts = Map.groupBy(all, partOf);
  return [
    { path: LEXICON_FILE, content: writeLexicon(lexiconOf(most)) },
    ...Array.from({ length: LEXICON_PARTS }, (_, part) => ({
      path: partFile(part),
      content: writeLexicon(lexiconOf(parts.get(part) ?? [])),
    })),
  ];
}

async function searchablePages(site: string): Promise<SearchPage[]> {
  const names = await readdir(site, { recursive: true });
  const pages: SearchPage[] = [];
  for (const name of names.filter((file) => file.endsWith('.html')).toSorted()) {
    const html = await readFile(path.join(site, name), 'utf8');
    const address = `/${name.split(path.sep).join('/')}`.replace(/index\.html$/, '');
    const page = readPage(address, html);
    if (page !== null) pages.push(page);
  }
  return pages;
}

function stopOn(errors: readonly string[]): void {
  if (errors.length === 0) return;
  throw new StoppedBuild(`De zoekindex is niet gelukt:\n  - ${errors.join('\n  - ')}`);
}
