/** Findings as an editor reads them in the CMS: without files, with what to do. */
import type { Finding } from '#src/regels/finding.ts';

/** `Samenvatting is te lang. Maak de samenvatting korter.` */
export function sentenceOf({ field, problem, mend, line }: Finding): string {
  const subject = field === undefined ? '' : `${field.replace(/ \(([^)]*)\)$/, placeIn)} `;
  const place = line === undefined ? '' : ` (regel ${String(line)} van de tekst)`;
  return `${capital(`${subject}${problem}`)}${place}. ${capital(inForm(mend))}.`;
}

/** How many problems a message names; the list beside the text has them all. */
const MOST_NAMED = 3;

/** The message with which saving is refused. */
export function refusalMessage(blocking: readonly Finding[]): string {
  const named = blocking.slice(0, MOST_NAMED).map(sentenceOf);
  const rest = blocking.length - named.length;
  const more = rest === 0 ? [] : [`En nog ${String(rest)}: zie de lijst naast de tekst.`];
  return [...named, ...more].join(' ');
}

/** Advice that shows how a block is written in a file helps nobody who has a form for it. */
function inForm(mend: string): string {
  return /<[A-Z]/.test(mend) ? 'klap het blok uit en vul het daar in' : mend;
}

// `(bronnen › 2 › titel)` tells which of the sources; `(titel)` tells nothing new.
function placeIn(_all: string, path: string): string {
  return path.includes(' › ') ? ` (${path})` : '';
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
