import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';

/** Where a server is: `{ port }` or `{ socketPath }`. */
export type ServerPlace = Pick<RequestOptions, 'host' | 'port' | 'socketPath'>;

/** An answer with its whole body, as it came over the wire. */
export interface RawResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends one request; `target` is sent as it is, where `fetch` would tidy it up first. */
export function rawRequest(
  place: ServerPlace,
  target: string,
  { method = 'GET', headers = {} }: Pick<RequestOptions, 'method' | 'headers'> = {},
): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    const sent = request({
      host: '127.0.0.1',
      ...place,
      path: target,
      method,
      headers,
      agent: false,
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
    });
    sent.end();
  });
}
