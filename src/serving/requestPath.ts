/** The path that a request asks for, read as nginx reads it. */

/** A request target taken apart. */
export interface RequestPath {
  /** Absolute, decoded, without `//`, `.` and `..`: safe to look up and to choose headers by. */
  readonly path: string;
  /** With the question mark, as it was sent; empty when there is nothing to keep. */
  readonly query: string;
}

/**
 * Reads a request target such as `/verhalen/?zoek=brug`.
 *
 * @returns `null` when the request is malformed (400): not a path, wrong percent-encoding, a null
 *   byte, or `..` that climbs above the root, encoded or not
 */
export function requestPath(target: string): RequestPath | null {
  if (!target.startsWith('/')) return null;
  const [beforeFragment = ''] = target.split('#');
  const [rawPath = '', ...rest] = beforeFragment.split('?');
  const query = rest.join('?');
  const decoded = decode(rawPath);
  if (decoded === null || decoded.includes('\0')) return null;
  const path = normalise(decoded);
  return path === null ? null : { path, query: query === '' ? '' : `?${query}` };
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function normalise(path: string): string | null {
  const kept: string[] = [];
  const parts = path.split('/').slice(1);
  for (const part of parts) {
    if (part === '..' && kept.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') kept.push(part);
  }
  const isFolder = ['', '.', '..'].includes(parts.at(-1) ?? '');
  return isFolder && kept.length > 0 ? `/${kept.join('/')}/` : `/${kept.join('/')}`;
}
