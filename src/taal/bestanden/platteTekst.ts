/** Bytes of a text file to text. */
import { BestandProbleem, MEESTE_TEKENS, bewaakLengte } from './probleem.ts';

/**
 * Reads UTF-8, UTF-16 with a byte order mark, and otherwise the letters of older Windows programs.
 * Line ends become `\n`.
 *
 * @throws {@link BestandProbleem} when it is too long, or no text
 */
export function tekstUitBytes(bytes: Uint8Array): string {
  const tekst = ontcijfer(bytes).replace(/\r\n?/g, '\n');
  bewaakLengte(tekst.length, MEESTE_TEKENS);
  if (tekst.includes('\0')) throw new BestandProbleem('Dit bestand bevat geen leesbare tekst.');
  return tekst;
}

function ontcijfer(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
