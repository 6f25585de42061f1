/** Signs: the text as the checker reads it, one number for each sign that counts. */

/** White space of any kind and length. */
export const SPATIE = 32;
/** A hyphen of any kind. */
export const STREEP = 45;
/** An apostrophe of any kind. */
export const APOSTROF = 39;
/** Between paragraphs, headings, list items and cells: nothing is found across it. */
export const GRENS = 0;
/** A hyphen at the end of a line: it may belong to the word, or only break it. */
export const AFBREKING = 1;
/** Something that is not read, such as code or an address, in the middle of a sentence. */
export const OVERGESLAGEN = 2;

const KLEINE_TABEL = 0x530;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const isLetter = new Uint8Array(KLEINE_TABEL);
const klein = new Uint16Array(KLEINE_TABEL);
for (let code = 0; code < KLEINE_TABEL; code += 1) {
  isLetter[code] = LETTER.test(String.fromCharCode(code)) ? 1 : 0;
  klein[code] = kleinGeschreven(code);
}

/** True for a letter, a digit or an accent: what words are made of. */
export function isWoordteken(code: number): boolean {
  return code < KLEINE_TABEL ? isLetter[code] === 1 : LETTER.test(String.fromCharCode(code));
}

/** The sign in lower case, when that is one sign as well. */
export function zonderHoofdletter(code: number): number {
  return code < KLEINE_TABEL ? (klein[code] ?? code) : kleinGeschreven(code);
}

function kleinGeschreven(code: number): number {
  const geschreven = String.fromCharCode(code).toLowerCase();
  return geschreven.length === 1 ? geschreven.charCodeAt(0) : code;
}

const STREPEN = new Set([0x2d, 0x2010, 0x2011]);
const APOSTROFFEN = new Set([0x27, 0x2019, 0x2bc, 0xb4, 0x60]);
/** Signs that nobody sees: soft hyphen, zero-width signs, byte order mark. */
const ONZICHTBAAR = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

/** True for a hyphen, however it is written. */
export function isStreep(code: number): boolean {
  return STREPEN.has(code);
}

/** True for an apostrophe, however it is written; it may be a closing quotation mark as well. */
export function isApostrof(code: number): boolean {
  return APOSTROFFEN.has(code);
}

/** True for a sign that is not there for a reader. */
export function isOnzichtbaar(code: number): boolean {
  return ONZICHTBAAR.has(code);
}

/** True for white space, line ends and no-break spaces included. */
export function isWit(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  );
}
