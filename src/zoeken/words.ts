/** Words as the search compares them: the same for pages, for the word list and for questions. */

/** Letters that Unicode does not take apart into a letter and a sign. */
const LIGATURES: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss', ĳ: 'ij' };

/**
 * A text in lower case, without accents, and with one kind of apostrophe and hyphen, so that
 * `Café’s` and `cafe's` are the same.
 */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[æœßĳ]/g, (sign) => LIGATURES[sign] ?? sign)
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(/[‐‑–—]/g, '-');
}

/**
 * The words of a text, in order and plain. An apostrophe inside a word belongs to it (`mbo'ers`), a
 * hyphen does not (`mbo-straat` is two words).
 */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[a-z0-9]+(?:'[a-z0-9]+)*/g) ?? [];
}

/**
 * Words that nobody looks for: they say how a question hangs together, not what it is about. An
 * apostrophe before a word is no part of it, so `'s` and `'t` are `s` and `t` here.
 */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'aan achter al alle als ben bent betekenen betekent bij boven daar dan dat de deze die dit ' +
    'doe doen een eens en er ga gaan gaat geen had hadden heb hebben heeft heet hem het heten ' +
    'hier hij hoe hoeveel hun iets ik in is ja je jij jou jouw kan komen komt krijg krijgen ' +
    'krijgt kun kunnen leren maar mag me mee mensen met mij mijn moet moeten mogen na naar niet ' +
    'nog nou nu of om omdat onder ons onze ook op over sinds staan staat te tegen tijdens toch ' +
    'tot tussen u uit van veel via vind vinden voor waar waarom wanneer waren was wat we weer ' +
    'weet wel welk welke werd werden weten wie wil word worden wordt zal zeg zeggen zich zijn zit ' +
    'zitten zo zoek zonder zou zouden ' +
    "s t m'n z'n"
  ).split(' '),
);

/** True for a plain word that nobody looks for. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** The words of a question that say what it is about; all of them when none does. */
export function tellingWords(question: string): string[] {
  const words = wordsOf(question);
  const telling = words.filter((word) => !isFiller(word));
  return telling.length === 0 ? words : telling;
}
