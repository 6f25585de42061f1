/** Old addresses as nginx maps: one hash look-up for each request, however many there are. */
import { gonePage } from './hiddenPaths.ts';
import { blockOf } from './nginxSyntax.ts';
import type { RedirectTable } from './redirects.ts';

/** The maps `$site_moved_to` (a path, or empty) and `$site_gone` (the page that says so, or empty). */
export function moveMaps({ moved, gone }: RedirectTable): string[] {
  return [
    blockOf('map $uri $site_moved_to', [
      'default "";',
      ...moved.map(({ from, to }) => `${from} ${to};`),
    ]),
    blockOf('map $uri $site_gone', [
      'default "";',
      ...gone.map((path) => `${path} ${gonePage(path)};`),
    ]),
  ];
}

/**
 * The sizes that nginx needs to hold these addresses; empty when its own defaults do, because on a
 * host with other maps these lines can collide. They must stand before the first map.
 */
export function hashSizes({ moved, gone }: RedirectTable): string[] {
  const paths = [...gone, ...moved.map(({ from }) => from)];
  const longest = Math.max(0, ...paths.map((path) => path.length));
  if (longest <= FITS_BY_DEFAULT.length && paths.length <= FITS_BY_DEFAULT.count) return [];
  const bucket = powerOfTwoFrom((longest + KEY_OVERHEAD) * KEYS_PER_BUCKET);
  const size = Math.max(DEFAULT_SIZE, powerOfTwoFrom(paths.length * 2));
  const lines = [
    '# For the list of old addresses. If nginx calls these "duplicate", another file on the host has',
    '# maps too: move these lines to the start of its http { }.',
    `map_hash_bucket_size ${bucket};`,
    `map_hash_max_size ${size};`,
    '',
  ];
  return [lines.join('\n')];
}

/** Measured on nginx 1.22 with its default bucket of 64 bytes, a processor's cache line. */
const FITS_BY_DEFAULT = { length: 40, count: 200 };

/** nginx's own map_hash_max_size. */
const DEFAULT_SIZE = 2048;

/** Pointer, length and padding next to each key. */
const KEY_OVERHEAD = 32;

/** With fewer, nginx found no spread for ten thousand addresses that look alike, and warned. */
const KEYS_PER_BUCKET = 4;

function powerOfTwoFrom(count: number): number {
  return 2 ** Math.ceil(Math.log2(count));
}
