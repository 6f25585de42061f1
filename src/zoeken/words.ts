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

/** Words that nobody looks for: they say how a question hangs together, not what it is about. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'aan al alle als bij ben bent daar dan dat de deze die dit doe doen een en er ga gaat geen ' +
    'gaan had heb hebben heeft hem het hij hoe hoeveel hun iets ik in is ja je jij jou jouw kan kun ' +
    'kunnen leren maar me mee mensen met mij mijn moet na naar nog nu of om ons onze ook op over te ' +
    'toch tot u uit van veel via voor waar waarom wanneer was wat we weer welk welke wie wil word ' +
    "worden wordt zeg zeggen zich zijn zo zou d's 's 't z'n m'n"
  ).split(' '),
);

/** The words of a question that say what it is about; all of them when none does. */
export function tellingWords(question: string): string[] {
  const words = wordsOf(question);
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length === 0 ? words : telling;
}
