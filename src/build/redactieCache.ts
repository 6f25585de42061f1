/** Keeps the bundle of the CMS between builds: making it takes longer than all the rest of a small site. */
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that the bundle is made of; packages of others are named by the lockfile. */
const SOURCES = ['src', 'cms', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * Puts the bundle into `target`: the one that is kept when nothing changed in the code since,
 * otherwise a new one, which is kept from then on. Content is no part of it.
 *
 * @param make writes a bundle into a folder that it is given
 * @param kept the folder that keeps one bundle
 */
export async function fromCache(
  target: string,
  make: (folder: string) => Promise<void>,
  kept = path.join(PROJECT, '.cache', 'redactie'),
): Promise<void> {
  const bundle = path.join(kept, await nameOfSources());
  if (!(await isThere(bundle))) {
    // Aside first: what stops halfway must not be taken for a bundle next time.
    await mkdir(kept, { recursive: true });
    const aside = await mkdtemp(`${bundle}.${String(process.pid)}.`);
    await make(aside);
    await forgetOthers(kept, path.basename(bundle));
    await rename(aside, bundle).catch(async (error: unknown) => {
      // Another build was first, with the same bundle.
      if (!(await isThere(bundle))) throw error;
      await rm(aside, { recursive: true });
    });
  }
  await mkdir(target, { recursive: true });
  await cp(bundle, target, { recursive: true });
}

/** A name for all that the bundle is made of: other code is another name. */
async function nameOfSources(): Promise<string> {
  const sum = createHash('sha256').update(process.version);
  for (const source of SOURCES) {
    for (const file of await filesOf(source)) {
      sum.update(`\n${file}\n`).update(await readFile(path.join(PROJECT, file)));
    }
  }
  return sum.digest('hex');
}

/** The files below `source` by their paths in the project, in a fixed order. */
async function filesOf(source: string): Promise<string[]> {
  if (path.extname(source) !== '') return [source];
  const entries = await readdir(path.join(PROJECT, source), {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(PROJECT, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

/**
 * Throws away all but the bundle `own`, which another build may have made and be copying, and what
 * builds are making: that has the number of their process in its name.
 */
async function forgetOthers(kept: string, own: string): Promise<void> {
  const stale = (await readdir(kept)).filter((name) => {
    const [bundle, pid] = name.split('.');
    return pid === undefined ? bundle !== own : !isRunning(Number(pid));
  });
  // Another build may throw away the same at this moment.
  await Promise.all(
    stale.map((name) => rm(path.join(kept, name), { recursive: true, force: true })),
  );
}

function isRunning(pid: number): boolean {
  try {
    // Sends nothing; says only whether there is such a process.
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function isThere(folder: string): Promise<boolean> {
  return readdir(folder).then(
    () => true,
    () => false,
  );
}
