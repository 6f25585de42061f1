/** The pictures that Astro keeps between builds. */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Takes every picture out of Astro's cache that the site in `site` does not hold. Astro itself keeps
 * all it ever made, and so the portrait of somebody who withdrew. In the cache a picture has the name
 * that it has on the site; what another build still needs is made anew.
 *
 * @param cache Astro's `cacheDir`; it need not be there
 */
export async function keepPicturesOf(site: string, cache: string): Promise<void> {
  const folder = path.join(cache, 'assets');
  const [kept, shown] = await Promise.all([namesIn(folder), namesIn(path.join(site, '_astro'))]);
  const isShown = new Set(shown);
  await Promise.all(
    kept
      .filter((name) => !isShown.has(name))
      .map((name) => rm(path.join(folder, name), { force: true })),
  );
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
}
