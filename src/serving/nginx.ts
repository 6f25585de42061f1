/**
 * The site's definition of serving as configuration text for nginx, to be included inside `http {}`.
 */
import { CONTENT_TYPES, UNKNOWN_TYPE, hasCharset } from './contentTypes.ts';
import { ERROR_PAGES, GONE_CARD, HIDDEN_PATH } from './hiddenPaths.ts';
import { blockOf, nginxString } from './nginxSyntax.ts';
import { headerLines, headerMaps } from './nginxHeaders.ts';
import { hashSizes, moveMaps } from './nginxRedirects.ts';
import { ALLOWED_METHODS, type PathRule } from './policy.ts';
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
    ...hashSizes(redirects),
    ...headerMaps(rules),
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
    ...headerLines(rules),
    '',
    blockOf(`if ($request_method !~ "^(${ALLOWED_METHODS.join('|')})$")`, ['return 405;']),
    '',
    `error_page 404 ${ERROR_PAGES[404]};`,
    'error_page 410 $site_gone;',
    '# A folder without a page of its own, and a link that leads out of the site.',
    `error_page 403 =404 ${ERROR_PAGES[404]};`,
    ...[...Object.values(ERROR_PAGES), GONE_CARD].map((page) =>
      blockOf(`location = ${page}`, ['internal;']),
    ),
    blockOf(`location ~ "${HIDDEN_PATH}"`, ['return 404;']),
    blockOf('location /', [
      blockOf('if ($site_gone)', ['return 410;']),
      blockOf('if ($site_moved_to)', ['return 301 $site_moved_to$is_args$args;']),
    ]),
  ]);
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
