/** Contents of the site's files, kept in memory together with their compressed forms. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { compress, type Encoding } from './compression.ts';

/** A body as it is sent. */
export interface SiteBody {
  readonly bytes: Buffer;
  /** A strong validator (RFC 9110 §8.8.3): other bytes, other tag. With its quotes. */
  readonly etag: string;
}

/** Gives the contents of a file on disk; each file is read and compressed once. */
export type SiteBodies = (file: string, encoding: Encoding | null) => Promise<SiteBody>;

/** Makes an empty cache. The files must not change while it is in use. */
export function siteBodies(): SiteBodies {
  const cache = new Map<string, Promise<SiteBody>>();

  const load = async (file: string, encoding: Encoding | null): Promise<SiteBody> => {
    if (encoding === null) {
      const bytes = await readFile(file);
      const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
      return { bytes, etag: `"${digest}"` };
    }
    const plain = await give(file, null);
    const etag = `${plain.etag.slice(0, -1)}-${encoding}"`;
    return { bytes: await compress(plain.bytes, encoding), etag };
  };

  const give: SiteBodies = (file, encoding) => {
    const key = `${encoding ?? ''} ${file}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const loading = load(file, encoding);
    cache.set(key, loading);
    return loading;
  };
  return give;
}

/** True when an `If-None-Match` header names `etag` (RFC 9110 §13.1.2, weak comparison). */
export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
