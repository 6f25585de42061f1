/** The files that an entry names beside itself. */
import { collections } from '#src/model/index.ts';
import { filesIn } from '#src/model/walk.ts';
import type { Entry } from './content.ts';
import type { FoundFile } from './editorial/pictures.ts';

/** A file that an entry names, whether it is there or not. */
export type NamedFile = Omit<FoundFile, 'found'>;

/** Every place in the fields and the text of an entry that names a file. */
export function attachedFiles(entry: Entry): NamedFile[] {
  const inFields = filesIn(collections[entry.collection].fields, entry.data).map(
    ({ path: at, media, file: name }): NamedFile => ({
      file: entry.file,
      line: entry.lineOf(at),
      name,
      media: media === 'image' ? 'image' : 'media',
    }),
  );
  const inText = entry.mentions.flatMap(({ kind, target, line, column }): NamedFile[] =>
    kind === 'image' || kind === 'media'
      ? [{ file: entry.file, line, column, name: target, media: kind }]
      : [],
  );
  return [...inFields, ...inText];
}

/** The names of the pictures of an entry, each once: `./foto.jpg`. */
export function attachedPictures(entry: Entry): string[] {
  return namesOf(entry, 'image');
}

/** The films and captions of an entry, each once, by path from the content's root. */
export function attachedMedia(entry: Entry): string[] {
  return namesOf(entry, 'media').map((name) => `${folderOf(entry)}/${name.replace(/^\.\//, '')}`);
}

/** The folder of a text, from the content's root: each has one of its own (`verhalen/de-brug`). */
export function folderOf({ file }: Pick<Entry, 'file'>): string {
  return file.split('/').slice(-3, -1).join('/');
}

function namesOf(entry: Entry, media: FoundFile['media']): string[] {
  const files = attachedFiles(entry).filter((file) => file.media === media);
  return [...new Set(files.map(({ name }) => name))];
}
