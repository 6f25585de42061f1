/** From a text as it is written to signs that rules can be held against. */
import { markeerCitaten } from './citaten.ts';
import { Lopend } from './lopend.ts';
import { leesMarkdown } from './markdown.ts';
import { Stroom } from './stroom.ts';
import type { Tekstsoort } from '../woordregel.ts';

/** Reads `tekst`, which is written as `soort`. Takes time in proportion to its length. */
export function lees(tekst: string, soort: Tekstsoort): Stroom {
  const stroom = new Stroom(tekst.length);
  if (soort === 'markdown') leesMarkdown(tekst, stroom);
  else if (soort === 'html') leesHtml(tekst, stroom);
  else leesKaal(tekst, stroom);
  markeerCitaten(stroom);
  return stroom;
}

function leesHtml(tekst: string, stroom: Stroom): void {
  const lopend = new Lopend(tekst, stroom, { tags: true, markdown: false });
  lopend.lees(0, tekst.length);
  lopend.eindeBlok(tekst.length);
}

/** An empty line, or the sign of a list at the begin of a line. */
const NIEUW_BLOK = /\n(?:[ \t\r]*\n|(?=[ \t]*(?:[-*•–]|\d{1,3}[.)])[ \t]))/g;

function leesKaal(tekst: string, stroom: Stroom): void {
  const lopend = new Lopend(tekst, stroom, { tags: false, markdown: false });
  let van = 0;
  for (const { index } of tekst.matchAll(NIEUW_BLOK)) {
    lopend.lees(van, index);
    lopend.eindeBlok(index);
    van = index;
  }
  lopend.lees(van, tekst.length);
  lopend.eindeBlok(tekst.length);
}
