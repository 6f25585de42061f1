/** Takes single files out of a packed document, and never more than was agreed. */
import { strFromU8, unzipSync } from 'fflate';
import { BestandProbleem } from './probleem.ts';

/** Bytes of one file within a document, unpacked: a thick book is a tenth of it. */
const MEESTE_UITGEPAKT = 60_000_000;

/**
 * The files of `namen` that are in the document, as text. Nothing else is unpacked. A file that
 * says it is small and turns out large is cut off where it said it would end, which breaks it.
 *
 * @throws {@link BestandProbleem} when the document is broken or too large
 */
export function uitpakken(
  bytes: Uint8Array,
  namen: readonly string[],
): ReadonlyMap<string, string> {
  const groot: string[] = [];
  let bestanden: Readonly<Record<string, Uint8Array>>;
  try {
    bestanden = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!namen.includes(name)) return false;
        if (originalSize > MEESTE_UITGEPAKT) groot.push(name);
        return groot.length === 0;
      },
    });
  } catch {
    throw new BestandProbleem(KAPOT);
  }
  if (groot.length > 0) {
    throw new BestandProbleem(
      'Dit bestand is te groot als het is uitgepakt. Plak liever de tekst.',
    );
  }
  return new Map(Object.entries(bestanden).map(([naam, inhoud]) => [naam, strFromU8(inhoud)]));
}

/** For a document that cannot be read although its name is right. */
export const KAPOT =
  'Dit bestand is beschadigd. Open het in je schrijfprogramma, bewaar het opnieuw en probeer het nog eens.';
