/** Which addresses a link may lead to. Shared by fields, blocks and the guard over texts. */

// Everything a browser strips or reads differently inside an address (controls, spaces,
// backslashes) is refused outright, so that what is tested here is what a browser will see.
const HIDDEN = /[\s\\<>"'`{}|^\p{Cc}\p{Cf}]/u;
const ON_THIS_SITE = /^\/(?!\/)/;
const ANCHOR = /^#[^#]+$/;
const ELSEWHERE = /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d+)?(?:[/?#].*)?$/i;
const MAIL = /^mailto:[^@:/?#]+@[a-z0-9.-]+(?:\?.*)?$/i;
const PHONE = /^tel:\+?[0-9-]+$/i;

/** Where a link leads. */
export type AddressKind = 'here' | 'anchor' | 'elsewhere' | 'mail' | 'phone';

/**
 * The kind of a link's address, or `null` when no link may lead there: any scheme but http, https,
 * mailto and tel, an address without a scheme that leaves the site, or hidden characters.
 */
export function addressKind(address: string): AddressKind | null {
  if (address.length > 2000 || HIDDEN.test(address)) return null;
  if (ON_THIS_SITE.test(address)) return 'here';
  if (ANCHOR.test(address)) return 'anchor';
  if (ELSEWHERE.test(address)) return URL.canParse(address) ? 'elsewhere' : null;
  if (MAIL.test(address)) return 'mail';
  return PHONE.test(address) ? 'phone' : null;
}

/** True when a link may lead to `address`. */
export function isSafeAddress(address: string): boolean {
  return addressKind(address) !== null;
}
