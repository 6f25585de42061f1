/** The typeface of the campaign as files that a PDF can hold: only the signs that people type here. */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Gewicht } from './letterbak.ts';

const LETTERS = 'node_modules/@fontsource/schibsted-grotesk/files';
/** Latin with every accent that names in Utrecht have; what is in no file cannot be set. */
const TEKENS = [
  [0x20, 0x7e],
  [0xa1, 0x17f],
  [0x218, 0x21b],
  [0x2013, 0x2014],
  [0x2018, 0x201e],
]
  .flatMap(([van = 0, tot = 0]) =>
    Array.from({ length: tot - van + 1 }, (_, at) => String.fromCodePoint(van + at)),
  )
  .concat('…€·')
  .join('');

/** The files of one weight as TrueType: what is in the first comes from there. */
export async function letterbestanden(gewicht: Gewicht): Promise<Uint8Array[]> {
  return Promise.all(
    ['latin', 'latin-ext'].map(async (deel) =>
      subsetFont(
        await readFile(`${LETTERS}/schibsted-grotesk-${deel}-${String(gewicht)}-normal.woff2`),
        TEKENS,
        { targetFormat: 'truetype' },
      ),
    ),
  );
}
