/**
 * The response headers for nginx.
 *
 * Every header is added once, in the server block, with a value that a map chooses by area. So no
 * location has headers of its own: one that had would lose all others (nginx inherits add_header
 * all or nothing). `$site_area` keeps its first value when nginx turns to an error page, so errors
 * carry the headers of the address that was asked for.
 */
import { blockOf, nginxString } from './nginxSyntax.ts';
import { ALLOWED_METHODS, CACHED_STATUSES, REVALIDATE, type PathRule } from './policy.ts';

const CACHE_HEADER = 'Cache-Control';

/** The `add_header` lines of the server block. */
export function headerLines(rules: readonly PathRule[]): string[] {
  return [
    ...headerNames(rules).map((name) => addHeader(name, rules)),
    `add_header Allow ${variableOf('Allow')} always;`,
  ];
}

/** The maps that {@link headerLines} use: the area of a path, and the headers that differ. */
export function headerMaps(rules: readonly PathRule[]): string[] {
  return [
    areaMap(rules),
    ...headerNames(rules).flatMap((name) => headerMap(name, rules)),
    blockOf(`map $status ${variableOf('Allow')}`, [
      'default "";',
      `405 ${nginxString(ALLOWED_METHODS.join(', '))};`,
    ]),
  ];
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
