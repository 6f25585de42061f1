/** Spreads compiled texts over chunks of the bundle: few enough to be quick, small enough to load. */

/** How many chunks there are; at 5,000 texts each holds some fifty. */
const CHUNKS = 100;

/** The name of the chunk for the text in `file`; the same file always gets the same chunk. */
export function textChunk(file: string): string {
  let sum = 0;
  for (const sign of file.slice(file.lastIndexOf('/content/'))) {
    sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  }
  return `teksten-${String(sum % CHUNKS)}`;
}
