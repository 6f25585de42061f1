/**
 * The one definition of response headers: {@link AREAS}. The server asks {@link headersFor}; the
 * emitters for nginx and for static hosts walk {@link pathRules}, so that all of them say the same.
 */
import { adminCsp, embedCsp, pageCsp, type PolicySettings } from './csp.ts';
import type { ServingFacts } from './facts.ts';

/** Header names, as they are sent, to values. */
export type Headers = Readonly<Record<string, string>>;

/** Methods that a static site answers; everything else is 405. */
export const ALLOWED_METHODS: readonly string[] = ['GET', 'HEAD'];

/** Statuses that carry the cache rule of their area; every other answer must be asked again. */
export const CACHED_STATUSES: readonly number[] = [200, 206, 304];

/** Always ask again, with the ETag: a withdrawn portrait has to be gone at once, everywhere. */
export const REVALIDATE = 'no-cache';

/** For files with a hash in their name: other content is another address (RFC 8246). */
const FOREVER = 'public, max-age=31536000, immutable';

/** The site uses no device; nothing that slips in may ask for one. */
const DENIED_FEATURES = [
  // Only names that browsers know: an unknown name is a warning in every visitor's console.
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'xr-spatial-tracking',
];

/** Headers of every answer, unless an area says otherwise. */
const BASE: Headers = {
  // A year of https (internet.nl: at least 31536000). No includeSubDomains or preload: the domain
  // is not ours, and that would be a promise about its other sites. Browsers ignore it over http.
  'Strict-Transport-Security': 'max-age=31536000',
  // Types are never guessed: a picture cannot turn out to be a script.
  'X-Content-Type-Options': 'nosniff',
  // Other sites do not learn which portrait somebody came from (internet.nl asks this or stricter).
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  // No other window keeps a handle on ours, and the other way round.
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Other sites cannot load our files into their pages, except where an area says so.
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': REVALIDATE,
};

/** Added where other sites may show or read what we send. */
const FOR_OTHER_SITES: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** What the policy lets a page hold in its own text. */
export interface InlineAllowance {
  readonly scripts: 'hashed' | 'refused';
  readonly styles: 'hashed' | 'free';
}

/** A part of the site with headers of its own. Areas never overlap. */
interface Area {
  /** Stable name, usable as a word in configuration files. */
  readonly name: string;
  /** The folder in the site's root; `null` for everything that no area claims. */
  readonly area: string | null;
  readonly inline: InlineAllowance;
  /** Replaces or adds to {@link BASE}. */
  readonly own: (facts: ServingFacts, settings: PolicySettings) => Headers;
}

const HASHED: InlineAllowance = { scripts: 'hashed', styles: 'hashed' };

/** All areas; the last one is the rest of the site. */
const AREAS: readonly Area[] = [
  {
    name: 'assets',
    area: '_astro',
    inline: HASHED,
    own: (facts, settings) => ({ ...pagePolicy(facts, settings), 'Cache-Control': FOREVER }),
  },
  {
    // Frames for the sites of schools.
    name: 'embed',
    area: 'embed',
    inline: { scripts: 'refused', styles: 'hashed' },
    own: (facts, settings) => ({
      'Content-Security-Policy': embedCsp(facts, settings),
      ...FOR_OTHER_SITES,
      // A frame in a sandbox has no origin, and may not have its typeface otherwise.
      'Access-Control-Allow-Origin': '*',
    }),
  },
  {
    name: 'admin',
    area: 'admin',
    inline: { scripts: 'refused', styles: 'free' },
    own: (_facts, settings) => ({
      'Content-Security-Policy': adminCsp(settings),
      // Some git services log in through a pop-up that must be able to answer its opener.
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      'X-Robots-Tag': 'noindex',
    }),
  },
  {
    // Pictures for sharing: a school's page may show them in an <img>.
    name: 'share',
    area: 'delen',
    inline: HASHED,
    own: (facts, settings) => ({ ...pagePolicy(facts, settings), ...FOR_OTHER_SITES }),
  },
  {
    name: 'api',
    area: 'api',
    inline: HASHED,
    own: (facts, settings) => ({
      ...pagePolicy(facts, settings),
      ...FOR_OTHER_SITES,
      // Public data without cookies: a script of any site may read it.
      'Access-Control-Allow-Origin': '*',
    }),
  },
  { name: 'page', area: null, inline: HASHED, own: pagePolicy },
];

/** The headers of one area, ready to be written in a configuration file. */
export interface PathRule {
  readonly name: string;
  /** The folder in the site's root; `null` for everything that no area claims. */
  readonly area: string | null;
  readonly headers: Headers;
}

/** One rule for each area; the last one is for every path that no area claims. */
export function pathRules(facts: ServingFacts, settings: PolicySettings): readonly PathRule[] {
  return AREAS.map(({ name, area, own }) => ({
    name,
    area,
    headers: { ...BASE, ...own(facts, settings) },
  }));
}

/**
 * The headers that depend on the path, for an answer with `status`. Headers that depend on the
 * file or the request (type, length, ETag, encoding, location) are the server's own.
 *
 * @param path absolute, decoded and normalised, without query: `/verhalen/x/`
 */
export function headersFor(
  path: string,
  facts: ServingFacts,
  settings: PolicySettings,
  status = 200,
): Headers {
  return {
    ...BASE,
    ...areaOf(path).own(facts, settings),
    ...(CACHED_STATUSES.includes(status) ? {} : { 'Cache-Control': REVALIDATE }),
    // RFC 9110 §15.5.6: a 405 names what is allowed.
    ...(status === 405 ? { Allow: ALLOWED_METHODS.join(', ') } : {}),
  };
}

/** What a page at `path` may hold in its own text. */
export function inlineAllowance(path: string): InlineAllowance {
  return areaOf(path).inline;
}

function areaOf(path: string): Area {
  const found = AREAS.find(({ area }) => area === null || path.startsWith(`/${area}/`));
  if (found === undefined) throw new Error('The last area has to be the rest of the site');
  return found;
}

function pagePolicy(facts: ServingFacts, settings: PolicySettings): Headers {
  return { 'Content-Security-Policy': pageCsp(facts, settings) };
}
