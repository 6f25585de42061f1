/** The site as it is served in production, in one process without dependencies. */
import { createReadStream } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

import { settings as siteSettings } from '../settings.ts';
import { answerTo, plainAnswer, type Answer } from './answer.ts';
import type { PolicySettings } from './csp.ts';
import { decide, type Decision } from './decide.ts';
import type { ServingFacts } from './facts.ts';
import { listenOnLoopback, type Listening } from './listen.ts';
import { headersFor } from './policy.ts';
import { redirectTable } from './redirects.ts';
import { siteBodies } from './siteBodies.ts';
import { siteFiles } from './siteFiles.ts';

/** What a server serves. */
export interface SiteServerOptions {
  /** The public folder of a built site: `dist/site`. Its files must not change while serving. */
  readonly root: string;
  readonly facts: ServingFacts;
  /** Decides about policies; the settings of this site by default. */
  readonly settings?: PolicySettings;
}

/** A site, ready to be served. */
export interface SiteServer {
  readonly handle: RequestListener;
  /** Starts serving on this computer only; port 0 takes a free one. See {@link listenOnLoopback}. */
  readonly listen: (port: number) => Promise<Listening>;
}

/**
 * Lists the files below `root` and makes a server for them.
 *
 * @throws when `root` is not a folder, or when the old addresses in `facts` are not right
 */
export function createSiteServer({
  root,
  facts,
  settings = siteSettings,
}: SiteServerOptions): SiteServer {
  const site = siteFiles(root);
  const redirects = redirectTable(facts.moved, facts.gone);
  const bodies = siteBodies();

  const respond = async (decision: Decision, request: Parameters<RequestListener>[0]) => {
    const file = decision.file === null ? null : (site.files.get(decision.file) ?? null);
    return answerTo(decision, file, request.headers, bodies);
  };

  const handle: RequestListener = (request, response) => {
    const method = request.method ?? '';
    const decision = decide(method, request.url ?? '', site, redirects);
    void respond(decision, request)
      .catch(() => plainAnswer(500))
      .then(async (answer) => {
        const policy = headersFor(decision.path, facts, settings, answer.status);
        response.writeHead(answer.status, { ...policy, ...answer.headers });
        await sendBody(answer, method, response);
      })
      // The reader left, or the file vanished half-way: nobody is there to be told.
      .catch(() => response.destroy());
  };
  return { handle, listen: (port) => listenOnLoopback(handle, port) };
}

async function sendBody({ body }: Answer, method: string, response: ServerResponse): Promise<void> {
  if (body === null || method === 'HEAD') response.end();
  else if (Buffer.isBuffer(body)) response.end(body);
  else await pipeline(createReadStream(body.file, { start: body.start, end: body.end }), response);
}
