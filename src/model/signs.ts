/** Signs that can make a text read differently from what it is. */

// Controls except tab and line endings, bidirectional overrides and isolates, and the byte order
// mark. Soft hyphens and joiners are ordinary in Dutch texts and emoji.
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/;

/** True when `text` has a sign that no text of an author may have. */
export function hasForbiddenSign(text: string): boolean {
  return FORBIDDEN.test(text);
}

/** True when there is nothing to see in `text`. */
export function isInvisible(text: string): boolean {
  return text.replace(/[\s\p{Cf}]/gu, '') === '';
}
