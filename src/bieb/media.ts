/** Films and captions: they are served as they are. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import sharp from 'sharp';
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

/**
 * The size of a picture at `path` from the content's root, upright, in pixels. From the file itself:
 * whoever asks Astro for it makes Astro publish the original, with what the camera wrote in it.
 */
export async function pictureSize(path: string): Promise<{ width: number; height: number }> {
  const { width, height, autoOrient } = await sharp(join(contentRoot(), path)).metadata();
  return { width: autoOrient.width || width, height: autoOrient.height || height };
}
