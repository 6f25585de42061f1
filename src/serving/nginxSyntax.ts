/** The few rules of nginx's configuration syntax that the emitter needs. */

/** nginx refuses a longer word ("too long parameter"): its buffer is 4096 bytes. */
const LONGEST_WORD = 4000;

/**
 * A value between double quotes.
 *
 * @throws when nginx cannot hold it: a `$` (always a variable), a line break, or too long
 */
export function nginxString(value: string): string {
  if (/[$\r\n]/.test(value)) {
    throw new Error(`nginx kan deze waarde niet bevatten (een $ of regeleinde): ${value}`);
  }
  if (Buffer.byteLength(value) > LONGEST_WORD) {
    throw new Error(
      `Deze waarde is te lang voor nginx (meer dan ${LONGEST_WORD} tekens). Vaak zijn dat te veel ` +
        `losse scripts of stijlen in pagina's: zet ze in een bestand. Het begin: ${value.slice(0, 80)}`,
    );
  }
  return `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** `head { … }` with its lines indented; a line may itself be a block. */
export function blockOf(head: string, lines: readonly string[]): string {
  const indented = lines
    .flatMap((line) => line.trimEnd().split('\n'))
    .map((line) => (line === '' ? '' : `  ${line}`));
  return [`${head} {`, ...indented, '}', ''].join('\n');
}
