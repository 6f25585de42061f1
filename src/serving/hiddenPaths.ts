/**
 * Files in the site's root that are for the host, not for visitors, as a regular expression that
 * means the same in JavaScript and in nginx (PCRE): the host files, and every file or folder with
 * a name that starts with a dot, except `.well-known` (RFC 8615).
 */
export const HIDDEN_PATH = String.raw`^/_(headers|redirects)$|/\.(?!well-known/)`;

/** The pages for an answer with that status; they have no address of their own. */
export const ERROR_PAGES: Readonly<Record<'404' | '410', string>> = {
  404: '/404.html',
  410: '/410.html',
};

/** What stands in a frame on the site of somebody else when its card is gone: no menu, no script. */
export const GONE_CARD = '/embed/410.html';

/** The page that says that what was at `path` is gone. */
export function gonePage(path: string): string {
  return path.startsWith('/embed/') ? GONE_CARD : ERROR_PAGES[410];
}

const hidden = new RegExp(HIDDEN_PATH);
const errorPages = [...Object.values(ERROR_PAGES), GONE_CARD];

/** True when a request for `path` is answered as if nothing were there. */
export function isHidden(path: string): boolean {
  return hidden.test(path) || errorPages.includes(path);
}
