/** Pictures that were just chosen, before they enter git: by the rule that the build has for them. */
import type { Finding } from '#src/regels/finding.ts';
import { pictureFindings, type FoundFile } from '#src/regels/editorial/pictures.ts';
import { MEDIA_EXTENSIONS } from '#src/model/fieldKinds.ts';

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
