/** Translates what a parser says about broken syntax into advice for editors. */
import type { Remark } from './advice.ts';

const PLACE = /^(\d+):(\d+): /;

/**
 * The remark for the message of a parser. Messages of Sätteri start with `line:column:`; what they
 * say is in English and for programmers, so it is replaced and not quoted.
 */
export function parseRemark(message: string): Remark {
  const place = PLACE.exec(message);
  const line = Number(place?.[1] ?? 1);
  const column = Number(place?.[2] ?? 1);
  const known = ADVICE.find(({ when }) => when.test(message)) ?? OTHER;
  return { line, column, field: 'De tekst', problem: known.problem, mend: known.mend };
}

interface Advice {
  readonly problem: string;
  readonly mend: string;
}

const ADVICE: ReadonlyArray<Advice & { when: RegExp }> = [
  {
    when: /closing tag|end tag|to close/i,
    problem: 'bevat een blok dat niet goed begint of eindigt',
    mend: 'zet om de tekst een begin- en een eindteken met dezelfde naam: <Kader titel="…">tekst</Kader>',
  },
  {
    when: /U\+0021|comment/i,
    problem: 'bevat een < die als code gelezen wordt',
    mend: 'schrijf “kleiner dan”, of haal het teken weg; voor een link schrijf je [tekst](https://adres)',
  },
  {
    when: /expression|`\{`|`\}`|acorn|brace/i,
    problem: 'bevat een accolade { of }; dat zou als code gelezen worden',
    mend: 'haal de accolade weg, of schrijf een gewoon haakje',
  },
  {
    when: /`<`|jsx|tag|attribute|name/i,
    problem: 'bevat een < of een blok dat niet goed geschreven is',
    mend: 'schrijf “kleiner dan”, of schrijf het blok zoals in het handboek: <Kader titel="…">tekst</Kader>',
  },
];

const OTHER: Advice = {
  problem: 'kan hier niet gelezen worden',
  mend: 'haal de vreemde tekens op deze regel weg en typ de zin opnieuw',
};
