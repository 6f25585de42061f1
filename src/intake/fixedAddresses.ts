/** The addresses of the site that are not content: fixed pages and files served as they are. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Addresses of the pages in `src/pages` without parameters and of all files in `public`. */
export async function fixedAddresses(): Promise<Set<string>> {
  const [pages, files] = await Promise.all([filesBelow('src/pages'), filesBelow('public')]);
  return new Set([
    // The CMS, which is bundled apart: see src/build/redactie.ts.
    '/admin/',
    ...pages.filter((file) => !file.includes('[')).map(pageAddress),
    ...files.map((file) => `/${file}`),
  ]);
}

// `nieuws/index.astro` is /nieuws/, `robots.txt.ts` is /robots.txt, `404.astro` is no destination.
function pageAddress(file: string): string {
  if (file.endsWith('.ts')) return `/${file.slice(0, -3)}`;
  const name = file.replace(/(?:^|\/)index\.astro$/, '').replace(/\.astro$/, '');
  return name === '' ? '/' : `/${name}/`;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}
