/**
 * Which scripts and styles a page holds in its own text, as hashes for the Content-Security-Policy,
 * and what it holds that no hash can allow.
 */
import { createHash } from 'node:crypto';

import { Parser } from 'htmlparser2';

/** What one page holds. Hashes are CSP sources without quotes (`sha256-…=`), in page order. */
export interface InlineContent {
  readonly scriptHashes: readonly string[];
  readonly styleHashes: readonly string[];
  readonly blockedAttributes: readonly BlockedAttribute[];
}

/** A `style` or `on…` attribute: the browser ignores it under a policy without unsafe-inline. */
export interface BlockedAttribute {
  readonly kind: 'style' | 'event';
  /** The element's name, in lower case. */
  readonly element: string;
  /** The attribute's name, in lower case. */
  readonly attribute: string;
  readonly value: string;
  /** Line in the HTML, from 1. */
  readonly line: number;
}

// HTML Living Standard, "prepare the script element": these types run (JavaScript MIME types,
// WHATWG mimesniff §4.6) or steer the browser and count as script for CSP; every other type is
// a data block, such as application/ld+json.
const EXECUTABLE_TYPES = new Set([
  '',
  'module',
  'importmap',
  'speculationrules',
  'application/ecmascript',
  'application/javascript',
  'application/x-ecmascript',
  'application/x-javascript',
  'text/ecmascript',
  'text/javascript',
  'text/javascript1.0',
  'text/javascript1.1',
  'text/javascript1.2',
  'text/javascript1.3',
  'text/javascript1.4',
  'text/javascript1.5',
  'text/jscript',
  'text/livescript',
  'text/x-ecmascript',
  'text/x-javascript',
]);

/** Reads the text of one HTML page. Never throws: broken HTML is read as a browser would. */
export function inlineContent(html: string): InlineContent {
  const scriptHashes: string[] = [];
  const styleHashes: string[] = [];
  const blockedAttributes: BlockedAttribute[] = [];
  let open: { readonly into: string[]; text: string } | null = null;

  const parser = new Parser({
    onopentag(element, attributes) {
      const line = lineOf(html, parser.startIndex);
      blockedAttributes.push(...blockedIn(element, attributes, line));
      if (element === 'style') open = { into: styleHashes, text: '' };
      if (element === 'script' && isInlineScript(attributes))
        open = { into: scriptHashes, text: '' };
    },
    ontext(text) {
      if (open !== null) open.text += text;
    },
    onclosetag(element) {
      if (open === null || (element !== 'style' && element !== 'script')) return;
      open.into.push(cspHash(open.text));
      open = null;
    },
  });
  parser.end(html);
  return { scriptHashes, styleHashes, blockedAttributes };
}

function isInlineScript(attributes: Readonly<Record<string, string>>): boolean {
  const type = (attributes['type'] ?? '').trim().toLowerCase();
  return attributes['src'] === undefined && EXECUTABLE_TYPES.has(type);
}

function blockedIn(
  element: string,
  attributes: Readonly<Record<string, string>>,
  line: number,
): BlockedAttribute[] {
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    const kind = kindOf(attribute);
    return kind === null ? [] : [{ kind, element, attribute, value, line }];
  });
}

function kindOf(attribute: string): BlockedAttribute['kind'] | null {
  if (attribute === 'style') return 'style';
  return /^on[a-z]/.test(attribute) ? 'event' : null;
}

/** The browser hashes the text after it made every line end a line feed. */
function cspHash(text: string): string {
  const parsed = text.replaceAll(/\r\n?/g, '\n');
  return `sha256-${createHash('sha256').update(parsed).digest('base64')}`;
}

function lineOf(html: string, index: number): number {
  let line = 1;
  for (let at = html.indexOf('\n'); at !== -1 && at < index; at = html.indexOf('\n', at + 1))
    line++;
  return line;
}
