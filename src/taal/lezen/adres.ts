/** Addresses and names of files: words in them are not somebody's choice of words. */

/** Signs that may stand around an address without being part of it. */
const OMHEEN = new Set('()<>[]{}"\'“”‘’„«»,;:.!?…*_');

const SCHEMA = /^(?:https?|ftp|file|mailto|tel):/i;
const HOOFDADRES = /^www\./i;
const PAD = /^\.{0,2}\/[\w-]+(?:\/|\.[a-z])/i;
const MAIL = /^[^@]+@[^@]+$/;
/** Endings of domains that Dutch texts use, and of files. */
const MET_EINDE =
  /^[\w-]+(?:\.[\w-]+)*\.(?:nl|be|eu|com|net|org|info|frl|amsterdam|app|dev|io|tv|pdf|docx?|odt|xlsx?|csv|pptx?|txt|md|mdx|html?|xml|json|ya?ml|jpe?g|png|svg|webp|gif|mp[34]|zip)(?:[/?#:]|$)/i;

/** True when `woord`, text without white space, is an address, a mail address or a file. */
export function isAdres(woord: string): boolean {
  if (!/[.:/@]/.test(woord)) return false;
  const kaal = zonderOmheen(woord);
  return (
    SCHEMA.test(kaal) ||
    HOOFDADRES.test(kaal) ||
    MET_EINDE.test(kaal) ||
    PAD.test(kaal) ||
    (MAIL.test(kaal) && kaal.includes('.'))
  );
}

// A path may begin with a full stop: `./map/bestand.md`.
function zonderOmheen(woord: string): string {
  let van = 0;
  let tot = woord.length;
  while (van < tot && woord.charAt(van) !== '.' && OMHEEN.has(woord.charAt(van))) van += 1;
  while (tot > van && OMHEEN.has(woord.charAt(tot - 1))) tot -= 1;
  return woord.slice(van, tot);
}
