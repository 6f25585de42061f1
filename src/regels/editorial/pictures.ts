/** Files beside entries are there, and pictures have a sensible size. */
import type { Finding } from '../finding.ts';

/** A file that an entry names, with what was found on disk. */
export interface FoundFile {
  /** The entry's file and the place in it. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** As the entry writes it: `./foto.jpg`. */
  readonly name: string;
  /** `null` when there is no such file or it cannot be read as what it should be. */
  readonly found: { readonly bytes: number; readonly picture: PictureSize | null } | null;
  readonly media: 'image' | 'media';
}

/** Size of a picture in pixels, as it is shown. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The bounds: pictures in pixels, files in bytes. */
export const pictureLimits = {
  minWidth: 600,
  maxPixels: 60_000_000,
  maxBytes: 12_000_000,
  maxMediaBytes: 60_000_000,
} as const;

/** Findings for files that are missing, unreadable, too small or absurdly large. */
export function pictureFindings(files: readonly FoundFile[]): Finding[] {
  return files.flatMap((file) => {
    const wrong = problemOf(file);
    if (wrong === null) return [];
    const { line, column } = file;
    return [{ file: file.file, line, column, field: `Het bestand ${file.name}`, ...wrong }];
  });
}

function problemOf({ found, media }: FoundFile): { problem: string; mend: string } | null {
  if (found === null) {
    return {
      problem: 'staat niet naast de tekst',
      mend: 'zet het bestand in dezelfde map, of verbeter de naam',
    };
  }
  if (media === 'media') return tooHeavy(found.bytes, pictureLimits.maxMediaBytes);
  if (found.picture === null) {
    return {
      problem: 'is geen beeld dat we kunnen lezen',
      mend: 'bewaar het opnieuw als JPEG of PNG',
    };
  }
  const { width, height } = found.picture;
  if (width < pictureLimits.minWidth) {
    return {
      problem: `is maar ${String(width)} pixels breed`,
      mend: `gebruik een beeld van minstens ${String(pictureLimits.minWidth)} pixels breed`,
    };
  }
  if (width * height > pictureLimits.maxPixels) {
    return {
      problem: `is heel groot: ${String(width)} bij ${String(height)} pixels`,
      mend: 'verklein het beeld tot ongeveer 3000 pixels breed',
    };
  }
  return tooHeavy(found.bytes, pictureLimits.maxBytes);
}

function tooHeavy(bytes: number, max: number): { problem: string; mend: string } | null {
  if (bytes <= max) return null;
  const megabytes = (size: number) => String(Math.round(size / 1_000_000));
  return {
    problem: `is ${megabytes(bytes)} MB; hoogstens ${megabytes(max)} MB`,
    mend: 'maak het bestand kleiner',
  };
}
