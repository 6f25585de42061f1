/**
 * How large a file is, in words: `12 KB` or `1,3 MB`. Rounded up: nobody gets more than was said.
 *
 * @param bytes its size
 */
export function omvang(bytes: number): string {
  const nbsp = '\u00a0';
  if (bytes < 1_000_000) return `${String(Math.ceil(bytes / 1000))}${nbsp}KB`;
  return `${(Math.ceil(bytes / 100_000) / 10).toLocaleString('nl-NL')}${nbsp}MB`;
}
