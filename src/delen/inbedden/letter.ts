/** The typeface of the cards: one weight, and only the signs of Dutch, so that a frame stays light. */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** Where the cards get it. */
export const EMBED_LETTER = '/embed/letter.woff2';

const LETTERS =
  'node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2';
const GEWICHT = 800;
const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at)).join(
  '',
);
const TEKENS = `${ASCII}àáâäçèéêëìíîïñòóôöùúûüÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜßøåæœ‘’“”–—…€·×°`;

/** The file, as WOFF2. */
export async function embedLetter(): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await subsetFont(await readFile(LETTERS), TEKENS, {
      targetFormat: 'woff2',
      variationAxes: { wght: GEWICHT },
    }),
  );
}
