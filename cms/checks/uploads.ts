/** Pictures that were just chosen, before they enter git: by the rule that the build has for them. */
import type { List, Map } from 'immutable';
import type { Finding } from '#src/regels/finding.ts';
import { pictureFindings, type FoundFile } from '#src/regels/editorial/pictures.ts';
import type { Collection } from '#src/model/collection.ts';
import { collections } from '#src/model/index.ts';
import { MEDIA_EXTENSIONS } from '#src/model/fieldKinds.ts';
import { filesIn } from '#src/model/walk.ts';
import { guardText } from './guardText.ts';
import type { Draft } from './judgeDraft.ts';

/** The files among `uploads` that the fields or the text of `draft` name; others are not saved. */
export function usedUploads(
  { collection, data, body }: Draft,
  uploads: readonly Upload[],
): Upload[] {
  const { fields }: Collection = collections[collection];
  const filled: object = typeof data === 'object' && data !== null ? data : {};
  const names = [
    ...filesIn(fields, filled).map(({ file }) => file),
    ...guardText(body).mentions.map(({ target }) => target),
  ].map((name) => name.replace(/^\.\//, ''));
  return uploads.filter(({ name }) => names.includes(name));
}

/** A file that an editor chose and that is not saved yet. */
export interface Upload {
  readonly name: string;
  readonly file: Blob;
}

/** What is wrong with these files. */
export async function uploadFindings(uploads: readonly Upload[]): Promise<Finding[]> {
  const found = await Promise.all(uploads.map(look));
  return [...uploads.flatMap(keepsItsPlace), ...pictureFindings(found)];
}

/** The files that were chosen in the form of `entry`, as Decap holds it, and are not in git yet. */
export function uploadsOf(entry: Map<string, unknown>): Upload[] {
  const files = entry.get('mediaFiles') as List<Map<string, unknown>> | undefined;
  return (files?.toArray() ?? []).flatMap((chosen) => {
    const { draft, name, file } = plain(chosen);
    return draft === true && file instanceof Blob ? [{ name: String(name), file }] : [];
  });
}

/** Decap keeps some of what it knows as maps and some as plain objects. */
function plain(value: Map<string, unknown> | object): Readonly<Record<string, unknown>> {
  return 'toObject' in value ? value.toObject() : { ...value };
}

async function look({ name, file }: Upload): Promise<FoundFile> {
  const isPicture = MEDIA_EXTENSIONS.image.some((ending) => name.toLowerCase().endsWith(ending));
  return {
    file: 'Dit stuk',
    name,
    media: isPicture ? 'image' : 'media',
    found: { bytes: file.size, picture: isPicture ? await sizeOf(file) : null },
  };
}

/** Its size as it is shown; `null` when the browser cannot read it. */
async function sizeOf(file: Blob): Promise<{ width: number; height: number } | null> {
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = picture;
    picture.close();
    return { width, height };
  } catch {
    return null;
  }
}

/** Decap draws pictures anew, which takes out where they were taken; it cannot do that with AVIF. */
function keepsItsPlace({ name }: Upload): Finding[] {
  if (!/\.avif$/i.test(name)) return [];
  return [
    {
      file: 'Dit stuk',
      field: `Het bestand ${name}`,
      problem: 'kan de plek bevatten waar de foto is gemaakt',
      mend: 'bewaar het als JPEG of PNG, en kies dat bestand',
    },
  ];
}
