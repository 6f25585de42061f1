/** Choosing and making compressed bodies. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A content coding that we make. */
export type Encoding = 'br' | 'gzip';

/** Smaller bodies do not get smaller by it. */
export const COMPRESSION_MIN_BYTES = 256;

export const COMPRESSION_LEVEL_GZIP = 6;

/** As good as gzip at its best, and quick enough to do while a reader waits. */
const QUALITY_BROTLI = 5;

const makeBrotli = promisify(brotliCompress);
const makeGzip = promisify<Buffer, { level: number }, Buffer>(gzip);

/** The coding to send for an `Accept-Encoding` header (RFC 9110 §12.5.3); `null` for none. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding | null {
  const weights = new Map(
    (acceptEncoding ?? '').split(',').map((entry) => {
      const [coding = '', ...parameters] = entry.split(';').map((part) => part.trim());
      const q = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      return [coding.toLowerCase(), q === undefined ? 1 : Number(q)] as const;
    }),
  );
  const weight = (coding: Encoding): number => weights.get(coding) ?? weights.get('*') ?? 0;
  const preferred: Encoding = weight('gzip') > weight('br') ? 'gzip' : 'br';
  return weight(preferred) > 0 ? preferred : null;
}

/** Compresses `body` with `encoding`. */
export function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return makeGzip(body, { level: COMPRESSION_LEVEL_GZIP });
  return makeBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY_BROTLI } });
}
