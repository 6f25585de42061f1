/** Findings as an editor reads them in the CMS: without files, with what to do. */
import type { Told } from './told.ts';

/** `Samenvatting is te lang. Maak de samenvatting korter.` */
export function sentenceOf({ field, problem, mend, where }: Told): string {
  const subject = field === undefined ? '' : `${field} `;
  const place = where === undefined ? '' : ` (${where})`;
  return `${capital(`${subject}${problem}`)}${place}. ${capital(mend)}.`;
}

/** How many problems a message names; the list beside the text has them all. */
const MOST_NAMED = 3;

/** The message with which saving is refused. */
export function refusalMessage(blocking: readonly Told[]): string {
  const named = blocking.slice(0, MOST_NAMED).map(sentenceOf);
  const rest = blocking.length - named.length;
  const more = rest === 0 ? [] : [`En nog ${String(rest)}: zie de lijst naast de tekst.`];
  return [...named, ...more].join(' ');
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
