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

const hidden = new RegExp(HIDDEN_PATH);
const errorPages = Object.values(ERROR_PAGES);

/** True when a request for `path` is answered as if nothing were there. */
export function isHidden(path: string): boolean {
  return hidden.test(path) || errorPages.includes(path);
}
