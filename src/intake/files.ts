/** Looks up the files that entries name: are they there, and how large are they? */
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { attachedFiles, type NamedFile } from '#src/regels/attachedFiles.ts';
import type { Entry } from '#src/regels/content.ts';
import type { FoundFile, PictureSize } from '#src/regels/editorial/pictures.ts';

/** Everything that the fields and texts of these entries name beside themselves. */
export async function findFiles(entries: readonly Entry[]): Promise<FoundFile[]> {
  return Promise.all(entries.flatMap(attachedFiles).map(look));
}

async function look(file: NamedFile): Promise<FoundFile> {
  const onDisk = path.resolve(path.dirname(file.file), file.name);
  // Not `stat`: a link could lead to any file of the machine that builds.
  const found = await lstat(onDisk).catch(() => null);
  if (!found?.isFile()) return { ...file, found: null };
  const picture = file.media === 'image' ? await pictureSize(onDisk) : null;
  return { ...file, found: { bytes: found.size, picture } };
}

// Only the header is read; a camera that was held upright swaps width and height (EXIF 5 to 8).
async function pictureSize(file: string): Promise<PictureSize | null> {
  const size = await sharp(file)
    .metadata()
    .catch(() => null);
  if (size === null) return null;
  const { width, height, orientation = 1 } = size;
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
