/**
 * The site's definition of serving as configuration text for nginx, to be included inside `http {}`.
 *
 * Every header is added once, in the server block, with a value that maps choose by area and
 * status. So no location has headers of its own: a location that had one would lose all others
 * (nginx inherits add_header all or nothing).
 */
import { CONTENT_TYPES, UNKNOWN_TYPE, hasCharset } from './contentTypes.ts';
import { ERROR_PAGES, HIDDEN_PATH } from './hiddenPaths.ts';
import { blockOf, nginxString } from './nginxSyntax.ts';
import { hashSizes, moveMaps } from './nginxRedirects.ts';
import { ALLOWED_METHODS, CACHED_STATUSES, REVALIDATE, type PathRule } from './policy.ts';
import type { RedirectTable } from './redirects.ts';
import { COMPRESSION_LEVEL_GZIP, COMPRESSION_MIN_BYTES } from './compression.ts';

/** What differs from host to host. */
export interface NginxPlace {
  /** Values for `listen`: `80`, `[::]:80`, `unix:/run/site.sock`. */
  readonly listen: readonly string[];
  /** The value for `server_name`; `_` answers every name. */
  readonly serverName: string;
  /** The folder with the files of the site, on the host. */
  readonly root: string;
}

/** Placeholders that the host's administrator replaces, at the top of the file. */
export const PLACEHOLDER_PLACE: NginxPlace = {
  listen: ['80', '[::]:80'],
  serverName: '_',
  root: '/var/www/site',
};

const CACHE_HEADER = 'Cache-Control';

const PREAMBLE = `# Made by the build of the site, from src/serving/. Changes here are lost at the next build.
#
# Include this file inside http { }, for example from /etc/nginx/conf.d/. Replace the values of
# listen, server_name and root to suit the host. TLS belongs to the host: let a proxy in front end
# it, or add "listen 443 ssl" with its certificate here, and send http on to https there.
`;

/**
 * The complete text: a server block and the maps it uses.
 *
 * @throws when a header or a value of `place` cannot be written in nginx's syntax
 */
export function nginxConfig(
  rules: readonly PathRule[],
  redirects: RedirectTable,
  place: NginxPlace = PLACEHOLDER_PLACE,
): string {
  return [
    PREAMBLE,
    serverBlock(rules, place),
    hashSizes(redirects),
    areaMap(rules),
    ...headerNames(rules).flatMap((name) => headerMap(name, rules)),
    blockOf('map $status $site_header_allow', [
      'default "";',
      `405 ${nginxString(ALLOWED_METHODS.join(', '))};`,
    ]),
    ...moveMaps(redirects),
  ].join('\n');
}

function serverBlock(rules: readonly PathRule[], place: NginxPlace): string {
  return blockOf('server', [
    ...place.listen.map((address) => `listen ${address};`),
    `server_name ${place.serverName};`,
    `root ${nginxString(place.root)};`,
    '',
    'index index.html;',
    'server_tokens off;',
    '# Redirects name a path only, so that they hold behind a proxy and on any port.',
    'absolute_redirect off;',
    'disable_symlinks on from=$document_root;',
    '',
    blockOf('types', typeLines()),
    `default_type ${UNKNOWN_TYPE.mediaType};`,
    'charset utf-8;',
    `charset_types ${mediaTypes((type) => hasCharset(type)).join(' ')};`,
    '',
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    `gzip_comp_level ${COMPRESSION_LEVEL_GZIP};`,
    `gzip_min_length ${COMPRESSION_MIN_BYTES};`,
    `gzip_types ${mediaTypes((type) => type.compressible).join(' ')};`,
    '',
    '# Fixes the answer to the address that was asked for, before nginx turns to an error page.',
    'set $site_asked "$site_area$site_gone$site_moved_to";',
    ...headerNames(rules).map((name) => addHeader(name, rules)),
    'add_header Allow $site_header_allow always;',
    '',
    blockOf(`if ($request_method !~ "^(${ALLOWED_METHODS.join('|')})$")`, ['return 405;']),
    '',
    `error_page 404 ${ERROR_PAGES[404]};`,
    `error_page 410 ${ERROR_PAGES[410]};`,
    '# A folder without a page of its own, and a link that leads out of the site.',
    `error_page 403 =404 ${ERROR_PAGES[404]};`,
    ...Object.values(ERROR_PAGES).map((page) => blockOf(`location = ${page}`, ['internal;'])),
    blockOf(`location ~ "${HIDDEN_PATH}"`, ['return 404;']),
    blockOf('location /', [
      blockOf('if ($site_gone)', ['return 410;']),
      blockOf('if ($site_moved_to)', ['return 301 $site_moved_to$is_args$args;']),
    ]),
  ]);
}

function areaMap(rules: readonly PathRule[]): string {
  return blockOf(
    'map $uri $site_area',
    rules.map(({ area, name }) => (area === null ? `default ${name};` : `~^/${area}/ ${name};`)),
  );
}

/** `add_header` for one header, from its map where it is not the same everywhere. */
function addHeader(name: string, rules: readonly PathRule[]): string {
  const [first, ...others] = valuesOf(name, rules);
  const value =
    name === CACHE_HEADER || others.some((other) => other !== first)
      ? variableOf(name)
      : nginxString(first ?? '');
  return `add_header ${name} ${value} always;`;
}

/** The map for a header that differs by area; nginx leaves out a header that is empty. */
function headerMap(name: string, rules: readonly PathRule[]): string[] {
  if (name === CACHE_HEADER) return [cacheMap(rules)];
  const values = valuesOf(name, rules);
  const rest = values.at(-1) ?? '';
  const differing = rules.flatMap((rule, index) => {
    const value = values[index] ?? '';
    return value === rest ? [] : [`${rule.name} ${nginxString(value)};`];
  });
  if (differing.length === 0) return [];
  const lines = [`default ${nginxString(rest)};`, ...differing];
  return [blockOf(`map $site_area ${variableOf(name)}`, lines)];
}

/** Only a good answer may be kept as long as its area says. */
function cacheMap(rules: readonly PathRule[]): string {
  const statuses = CACHED_STATUSES.join('|');
  const lines = rules.map(({ name, headers }) => {
    const value = nginxString(headers[CACHE_HEADER] ?? REVALIDATE);
    return `"~^(${statuses}) ${name}$" ${value};`;
  });
  return blockOf(`map "$status $site_area" ${variableOf(CACHE_HEADER)}`, [
    `default ${nginxString(REVALIDATE)};`,
    ...lines,
  ]);
}

function valuesOf(header: string, rules: readonly PathRule[]): string[] {
  return rules.map(({ headers }) => headers[header] ?? '');
}

function headerNames(rules: readonly PathRule[]): string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
}

function variableOf(header: string): string {
  return `$site_header_${header.toLowerCase().replaceAll('-', '_')}`;
}

function typeLines(): string[] {
  return Object.entries(CONTENT_TYPES).map(
    ([extension, { mediaType }]) => `${mediaType} ${extension};`,
  );
}

/** nginx always counts text/html in, and warns when it is named as well. */
function mediaTypes(wanted: (type: (typeof CONTENT_TYPES)[string]) => boolean): string[] {
  const types = Object.values(CONTENT_TYPES).filter((type) => wanted(type));
  return [...new Set(types.map(({ mediaType }) => mediaType))].filter((t) => t !== 'text/html');
}
