/** Old addresses as nginx maps: one hash look-up for each request, however many there are. */
import { blockOf } from './nginxSyntax.ts';
import type { RedirectTable } from './redirects.ts';

/** The maps `$site_moved_to` (a path, or empty) and `$site_gone` (`1`, or empty). */
export function moveMaps({ moved, gone }: RedirectTable): string[] {
  return [
    blockOf('map $uri $site_moved_to', [
      'default "";',
      ...moved.map(({ from, to }) => `${from} ${to};`),
    ]),
    blockOf('map $uri $site_gone', ['default "";', ...gone.map((path) => `${path} 1;`)]),
  ];
}

/**
 * The sizes that nginx needs to hold these addresses; empty when its own defaults do, because a
 * host that already has maps must then set them itself. They must stand before the first map.
 */
export function hashSizes({ moved, gone }: RedirectTable): string {
  const paths = [...gone, ...moved.map(({ from }) => from)];
  const longest = Math.max(0, ...paths.map((path) => path.length));
  // A bucket holds at least one key with a pointer, a length and padding.
  const bucket = powerOfTwoAbove(longest + 32);
  const size = powerOfTwoAbove(paths.length * 2);
  const lines = [
    ...(bucket > DEFAULT_BUCKET ? [`map_hash_bucket_size ${bucket};`] : []),
    ...(size > DEFAULT_SIZE ? [`map_hash_max_size ${size};`] : []),
  ];
  if (lines.length === 0) return '';
  return [
    '# For the long list of old addresses. If nginx calls these "duplicate", another file on the host',
    '# has maps too: move these lines to the start of its http { }.',
    ...lines,
    '',
  ].join('\n');
}

// nginx's own: a processor's cache line, and the default of map_hash_max_size.
const DEFAULT_BUCKET = 64;
const DEFAULT_SIZE = 2048;

function powerOfTwoAbove(count: number): number {
  return 2 ** Math.ceil(Math.log2(count + 1));
}
