/** Watches a test's browser for what no page may do. */
import type {
  Browser,
  BrowserContext,
  ConsoleMessage,
  Page,
  Request,
  Response,
  WebError,
} from 'playwright/test';
import { storedBy } from './stored.ts';

/** What is watched; `origin` is the only one that pages may talk to. */
export interface Watched {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly origin: string;
}

/** What a test did on purpose. */
export interface Purpose {
  readonly expectsViolation: boolean;
}

/** Gives, once the test is over, everything that was wrong. */
export interface Watch {
  readonly problems: (purpose: Purpose) => Promise<string[]>;
}

const ANSWERS_WITHOUT_PAGE = [404, 410];

/**
 * Starts watching: errors and warnings on the console, errors in scripts, requests to another
 * origin, and anything that stays behind in the browser. Also in contexts that the test makes.
 */
export function watch({ browser, context, page, origin }: Watched): Watch {
  const messages: ConsoleMessage[] = [];
  const problems: string[] = [];
  // The addresses that the test itself goes to, as opposed to those that a link leads to.
  const asked = new Set<string>();
  const goto = page.goto;
  page.goto = (address, options) => {
    asked.add(new URL(address, origin).href);
    return goto.call(page, address, options);
  };
  const excused = new Set<string>();

  const onConsole = (message: ConsoleMessage): void => void messages.push(message);
  const onError = (error: WebError): void => {
    problems.push(`error in a script: ${String(error.error())}`);
  };
  const onRequest = (request: Request): void => {
    const url = new URL(request.url());
    const isRemote = url.protocol === 'http:' || url.protocol === 'https:';
    if (isRemote && url.origin !== origin) problems.push(`request to elsewhere: ${url.href}`);
  };
  const onResponse = (response: Response): void => {
    if (!ANSWERS_WITHOUT_PAGE.includes(response.status())) return;
    if (asked.has(firstAddress(response))) excused.add(response.url());
  };
  const watchContext = (watched: BrowserContext): void => {
    watched.on('console', onConsole).on('weberror', onError);
    watched.on('request', onRequest).on('response', onResponse);
  };
  watchContext(context);
  browser.on('context', watchContext);

  return {
    problems: async ({ expectsViolation }) => {
      page.goto = goto;
      browser.off('context', watchContext);
      context.off('console', onConsole).off('weberror', onError);
      context.off('request', onRequest).off('response', onResponse);
      const reported = messages
        .filter((message) => ['error', 'warning'].includes(message.type()))
        .filter((message) => !(expectsViolation && isViolation(message)))
        .filter((message) => !(isFailedLoad(message) && excused.has(message.location().url)))
        .map((message) => `${message.type()} on the console: ${message.text()}`);
      return [...problems, ...reported, ...(await storedBy(context))];
    },
  };
}

/** Where the navigation or request began that, after redirects, got this response. */
function firstAddress(response: Response): string {
  let request = response.request();
  for (let from = request.redirectedFrom(); from; from = request.redirectedFrom()) request = from;
  return request.url();
}

function isViolation(message: ConsoleMessage): boolean {
  return message.text().includes('Content Security Policy');
}

function isFailedLoad(message: ConsoleMessage): boolean {
  return message.text().startsWith('Failed to load resource:');
}
