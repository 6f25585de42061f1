/**
 * The file `_headers` of Netlify and Cloudflare Pages.
 *
 * Both apply every block that matches a path, but Netlify lets the last value of a header win and
 * Cloudflare joins the values with a comma: two policies, of which the strictest parts hold. So no
 * header may stand in two blocks that match one path. What is the same everywhere stands under
 * `/*`; what differs stands under one block for each folder and file in the root of the site.
 * Consequence: an address that never existed gets only the headers of `/*`.
 */
import { contentTypeHeader, contentTypeOf } from './contentTypes.ts';
import type { Headers, PathRule } from './policy.ts';

// security.txt must be text/plain in UTF-8 (RFC 9116 §3), whatever a host thinks of `.txt`.
const FIXED_TYPE_PATH = '/.well-known/security.txt';

/**
 * The text of `_headers`.
 *
 * @param paths the URL path of every file of the site: `/index.html`, `/verhalen/x/index.html`
 */
export function hostHeaders(rules: readonly PathRule[], paths: readonly string[]): string {
  const shared = sharedNames(rules);
  const everywhere = pick(rules[0]?.headers ?? {}, (name) => shared.has(name));
  const blocks = [
    block('/*', everywhere),
    ...rules.flatMap(({ area, headers }) => {
      const own = pick(headers, (name) => !shared.has(name));
      const patterns = area === null ? unclaimedPatterns(rules, paths) : [`/${area}/*`];
      return patterns.map((pattern) => block(pattern, own));
    }),
  ];
  if (paths.includes(FIXED_TYPE_PATH)) {
    const type = contentTypeHeader(contentTypeOf(FIXED_TYPE_PATH));
    blocks.push(block(FIXED_TYPE_PATH, { 'Content-Type': type }));
  }
  return blocks.join('\n');
}

/** Names of the headers that every rule sends with the same value. */
function sharedNames(rules: readonly PathRule[]): ReadonlySet<string> {
  const names = rules.flatMap(({ headers }) => Object.keys(headers));
  return new Set(
    names.filter((name) => new Set(rules.map(({ headers }) => headers[name])).size === 1),
  );
}

/** One pattern for each folder and each file in the root that no area claims, sorted. */
function unclaimedPatterns(rules: readonly PathRule[], paths: readonly string[]): string[] {
  const claimed = new Set(rules.map(({ area }) => area));
  const patterns = paths.flatMap((path) => {
    const [, first = '', ...rest] = path.split('/');
    if (rest.length === 0) return first === 'index.html' ? ['/', path] : [path];
    return claimed.has(first) ? [] : [`/${first}/*`];
  });
  return [...new Set(patterns)].sort();
}

function pick(headers: Headers, wanted: (name: string) => boolean): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => wanted(name)));
}

function block(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [pattern, ...lines, ''].join('\n');
}
