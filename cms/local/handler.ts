/** The site with a CMS that really saves: two addresses of its own, and the site for the rest. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Backend } from '../config/config.ts';
import { refusal } from './refusal.ts';

/** What the handler passes requests on to. */
export interface Behind {
  /** The handler of the built site. */
  readonly site: RequestListener;
  /** Where decap-server listens. */
  readonly gitServer: string;
  /** The branch that is published. */
  readonly branch: string;
}

const API = '/admin/api/v1';
const BACKEND = '/admin/backend.json';
/** A photo of 20 MB, written as text, and what stands around it. */
const LONGEST = 30_000_000;
/** Names of this computer: another name could be one that a stranger points here. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Answers requests for the site and its CMS. */
export function cmsHandler({ site, gitServer, branch }: Behind): RequestListener {
  const backend: Backend = { name: 'proxy', proxy_url: API, branch };
  const ask = inTurn(gitServer);
  return (request, response) => {
    const [path] = (request.url ?? '').split('?');
    if (path === BACKEND && request.method === 'GET') {
      answer(response, 200, backend);
    } else if (path === API) {
      passOn(request, response, ask, branch).catch(() => {
        if (!response.headersSent)
          answer(response, 502, { error: 'De git-server antwoordt niet.' });
      });
    } else {
      site(request, response);
    }
  };
}

async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  ask: Ask,
  branch: string,
): Promise<void> {
  if (request.method !== 'POST' || !isFromHere(request)) {
    answer(response, 403, { error: 'Deze opdracht komt niet van de redactie zelf.' });
    return;
  }
  const body = await bodyOf(request);
  const problem = body === null ? 'De opdracht is te groot.' : refusal(parsed(body), branch);
  if (problem !== null) {
    answer(response, 422, { error: problem });
    return;
  }
  const { status, answer: answered } = await ask(body);
  response.writeHead(status, JSON_HEADERS).end(answered);
}

/** Asks the git server, with the body of a request. */
type Ask = (body: string | null) => Promise<{ readonly status: number; readonly answer: Buffer }>;

/**
 * One question at a time. decap-server does one thing at a time too, but answers “Unknown error” to
 * whoever has to wait for longer than three seconds, and Decap then waits for ever.
 */
function inTurn(gitServer: string): Ask {
  let before: Promise<unknown> = Promise.resolve();
  return (body) => {
    const asked = before.then(async () => {
      const headers = { 'Content-Type': 'application/json' };
      const answered = await fetch(gitServer, { method: 'POST', headers, body });
      return { status: answered.status, answer: Buffer.from(await answered.arrayBuffer()) };
    });
    before = asked.catch(() => undefined);
    return asked;
  };
}

/** True for a request by our own page: another site in the same browser must not reach git. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  return OWN_HOST.test(host) && origin === `http://${host}`;
}

/** The text of a request; `null` when it is longer than it may be. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length <= LONGEST) pieces.push(piece);
  }
  return length > LONGEST ? null : Buffer.concat(pieces).toString('utf8');
}

function parsed(body: string | null): unknown {
  try {
    return JSON.parse(body ?? '');
  } catch {
    return null;
  }
}

const JSON_HEADERS = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, JSON_HEADERS).end(JSON.stringify(body));
}
