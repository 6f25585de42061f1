/** Films and captions: they are served as they are. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { contentRoot } from '#src/contentRoot.ts';
import { collectionNames } from '#src/model/index.ts';

/** The films and captions of everything on the site, by path from the content's root. */
export async function mediaPaths(): Promise<string[]> {
  const lists = await Promise.all(collectionNames.map((name) => getCollection(name)));
  return lists.flat().flatMap((entry) => entry.data.media);
}

/** The bytes of one of {@link mediaPaths}. */
export function mediaBytes(path: string): Promise<Buffer> {
  return readFile(join(contentRoot(), path));
}
