/**
 * The type of every kind of file the site consists of. The server and nginx both use this table,
 * so that `nosniff` never meets a type that one of them guessed.
 */

/** How files with one extension are sent. */
export interface ContentType {
  /** The media type without parameters: `text/html`. */
  readonly mediaType: string;
  /** True for text: smaller after gzip or brotli; images, fonts and video already are small. */
  readonly compressible: boolean;
}

/** What is sent when the extension is not in the table: browsers then offer a download. */
export const UNKNOWN_TYPE: ContentType = {
  mediaType: 'application/octet-stream',
  compressible: false,
};

const text = (mediaType: string): ContentType => ({ mediaType, compressible: true });
const packed = (mediaType: string): ContentType => ({ mediaType, compressible: false });

/** Extension, in lower case and without the dot, to type. */
export const CONTENT_TYPES: Readonly<Record<string, ContentType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  mjs: text('text/javascript'),
  json: text('application/json'),
  webmanifest: text('application/manifest+json'),
  txt: text('text/plain'),
  md: text('text/markdown'),
  csv: text('text/csv'),
  xml: text('application/xml'),
  yml: text('application/yaml'),
  atom: text('application/atom+xml'),
  rss: text('application/rss+xml'),
  ics: text('text/calendar'),
  vtt: text('text/vtt'),
  svg: text('image/svg+xml'),
  wasm: text('application/wasm'),
  ico: packed('image/x-icon'),
  png: packed('image/png'),
  jpg: packed('image/jpeg'),
  jpeg: packed('image/jpeg'),
  gif: packed('image/gif'),
  webp: packed('image/webp'),
  avif: packed('image/avif'),
  woff2: packed('font/woff2'),
  pdf: packed('application/pdf'),
  docx: packed('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  zip: packed('application/zip'),
  mp4: packed('video/mp4'),
  webm: packed('video/webm'),
  mp3: packed('audio/mpeg'),
};

/** The type of the file at `path`, by its extension. */
export function contentTypeOf(path: string): ContentType {
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return CONTENT_TYPES[extension] ?? UNKNOWN_TYPE;
}

/**
 * Data that people open too: without a charset, browsers and terminals show its accents by a guess of
 * their own. Programs go by the standards of the formats, which are UTF-8 whatever is said.
 */
const READ_BY_PEOPLE: ReadonlySet<string> = new Set([
  'application/json',
  'application/xml',
  'application/atom+xml',
  'application/rss+xml',
  'application/yaml',
]);

/** True for types that are sent with `charset=utf-8`. */
export function hasCharset(type: ContentType): boolean {
  return type.mediaType.startsWith('text/') || READ_BY_PEOPLE.has(type.mediaType);
}

/** The value of the `Content-Type` header: `text/html; charset=utf-8`. */
export function contentTypeHeader(type: ContentType): string {
  return hasCharset(type) ? `${type.mediaType}; charset=utf-8` : type.mediaType;
}

/** True for video and audio: players ask for a part of the file (`Range`). */
export function isMedia(type: ContentType): boolean {
  return type.mediaType.startsWith('video/') || type.mediaType.startsWith('audio/');
}
