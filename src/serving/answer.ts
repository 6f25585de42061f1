/** The complete answer to a request: status, headers and body. */
import { stat } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';

import { byteRange, type ByteRange } from './byteRange.ts';
import { chooseEncoding, COMPRESSION_MIN_BYTES } from './compression.ts';
import { contentTypeHeader, contentTypeOf, isMedia, type ContentType } from './contentTypes.ts';
import type { Decision } from './decide.ts';
import type { Headers } from './policy.ts';
import { matchesEtag, type SiteBodies } from './siteBodies.ts';

/** What is sent, next to the headers that the policy adds. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Bytes, or a part of a file on disk, or nothing. */
  readonly body: Buffer | (ByteRange & { readonly file: string }) | null;
}

/** Status to the line that is sent when there is no page for it. */
const PLAIN_TEXTS: Readonly<Record<number, string>> = {
  301: 'Deze pagina is verhuisd.\n',
  400: 'Dit adres is niet goed geschreven.\n',
  404: 'Deze pagina bestaat niet.\n',
  405: 'Dit kan hier niet: deze site geeft alleen pagina’s (GET en HEAD).\n',
  410: 'Deze pagina is weggehaald.\n',
  416: 'Dit stuk van het bestand bestaat niet.\n',
  500: 'Er ging iets mis op de server.\n',
};

/**
 * Fills in a decision.
 *
 * @param file the decision's file on disk; `null` when it has none
 * @throws when the file cannot be read
 */
export async function answerTo(
  decision: Decision,
  file: string | null,
  request: IncomingHttpHeaders,
  bodies: SiteBodies,
): Promise<Answer> {
  const { status, location } = decision;
  if (file === null) return plainAnswer(status, location === null ? {} : { Location: location });
  const type = contentTypeOf(file);
  if (isMedia(type)) return mediaAnswer(file, type, request);
  return bodyAnswer(status, file, type, request, bodies);
}

/** A line of plain text, in Dutch, for a status without a page of its own. */
export function plainAnswer(status: number, headers: Headers = {}): Answer {
  const body = Buffer.from(PLAIN_TEXTS[status] ?? '');
  return {
    status,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8', ...lengthOf(body.length) },
    body,
  };
}

async function bodyAnswer(
  status: number,
  file: string,
  type: ContentType,
  request: IncomingHttpHeaders,
  bodies: SiteBodies,
): Promise<Answer> {
  const plain = await bodies(file, null);
  const varies = type.compressible && plain.bytes.length >= COMPRESSION_MIN_BYTES;
  const encoding = varies ? chooseEncoding(request['accept-encoding']?.toString()) : null;
  const { bytes, etag } = encoding === null ? plain : await bodies(file, encoding);
  const headers: Headers = { ...(varies ? { Vary: 'Accept-Encoding' } : {}), ETag: etag };
  if (status === 200 && matchesEtag(request['if-none-match'], etag)) {
    return { status: 304, headers, body: null };
  }
  return {
    status,
    headers: {
      ...headers,
      ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
      'Content-Type': contentTypeHeader(type),
      ...lengthOf(bytes.length),
    },
    body: bytes,
  };
}

/** Video and audio stay on disk; their tag is made of size and time instead of the bytes. */
async function mediaAnswer(
  file: string,
  type: ContentType,
  request: IncomingHttpHeaders,
): Promise<Answer> {
  const { size, mtimeMs } = await stat(file);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  if (matchesEtag(request['if-none-match'], etag)) {
    return { status: 304, headers: { ETag: etag }, body: null };
  }
  const headers: Headers = {
    ETag: etag,
    'Accept-Ranges': 'bytes',
    'Content-Type': contentTypeHeader(type),
  };
  // RFC 9110 §13.1.5: with If-Range, a part is only good when it is of the same file.
  const sameFile = request['if-range'] === undefined || request['if-range'] === etag;
  const range = sameFile ? byteRange(request.range, size) : null;
  if (range === 'unsatisfiable') return plainAnswer(416, { 'Content-Range': `bytes */${size}` });
  if (range === null) {
    const body = size === 0 ? null : { file, start: 0, end: size - 1 };
    return { status: 200, headers: { ...headers, ...lengthOf(size) }, body };
  }
  const { start, end } = range;
  return {
    status: 206,
    headers: {
      ...headers,
      'Content-Range': `bytes ${start}-${end}/${size}`,
      ...lengthOf(end - start + 1),
    },
    body: { file, start, end },
  };
}

function lengthOf(bytes: number): Headers {
  return { 'Content-Length': String(bytes) };
}
