/** Tags of HTML, and of the blocks in our own texts, as far as a reader of words needs them. */
import type { Vooruit } from './vooruit.ts';

/** A tag in the text. */
export interface Tag {
  /** In lower case; empty for a comment or a declaration. */
  readonly naam: string;
  readonly sluit: boolean;
  /** The unit after its `>`. */
  readonly tot: number;
  /** Where the values of attributes that people read stand in the text. */
  readonly leesbaar: ReadonlyArray<{ readonly van: number; readonly tot: number }>;
}

/** Attributes whose value is shown or read aloud. */
const LEESBARE_ATTRIBUTEN = new Set(['alt', 'title', 'aria-label', 'placeholder', 'label']);

/** Elements whose content is not text, or is not the writer's own choice of words. */
export const NIET_GELEZEN = new Set([
  'code',
  'del',
  'kbd',
  'math',
  'pre',
  's',
  'samp',
  'script',
  'strike',
  'style',
  'template',
  'var',
]);

/** Elements with somebody else's words or the title of a work; `citaat` is a block of our texts. */
export const CITATEN = new Set(['blockquote', 'q', 'cite', 'citaat']);

/** Elements within a sentence; at the edges of any other nothing is found across. */
export const IN_DE_ZIN = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins',
  'kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'u',
  'var', 'wbr', 'begrip',
]); // prettier-ignore

const BEGIN = /<(?:!|\/?[a-z])/iy;
const COMMENTAAR = '<!--';
const NAAMTEKEN = /[a-z0-9:-]/i;

/**
 * Reads the tag at `plek`, where a `<` stands. Gives `null` when no tag begins there, and
 * `'open'` when one begins that does not end before `einde`: no later one will either.
 */
export function tagOp(
  tekst: string,
  vooruit: Vooruit,
  plek: number,
  einde: number,
): Tag | 'open' | null {
  BEGIN.lastIndex = plek;
  if (!BEGIN.test(tekst)) return null;
  if (tekst.startsWith(COMMENTAAR, plek)) {
    const slot = vooruit.zoek('-->', plek + COMMENTAAR.length, einde);
    return slot === -1 ? 'open' : { naam: '', sluit: false, tot: slot + 3, leesbaar: [] };
  }
  const sluit = tekst.charAt(plek + 1) === '/';
  let op = plek + (sluit ? 2 : 1);
  const beginNaam = op;
  while (op < einde && NAAMTEKEN.test(tekst.charAt(op))) op += 1;
  const naam = tekst.slice(beginNaam, op).toLowerCase();
  const leesbaar: Array<{ van: number; tot: number }> = [];
  while (op < einde) {
    const teken = tekst.charAt(op);
    if (teken === '>') return { naam, sluit, tot: op + 1, leesbaar };
    if (teken === '"' || teken === "'") {
      const slot = vooruit.zoek(teken, op + 1, einde);
      if (slot === -1) return 'open';
      if (LEESBARE_ATTRIBUTEN.has(attribuutVoor(tekst, op)))
        leesbaar.push({ van: op + 1, tot: slot });
      op = slot;
    }
    op += 1;
  }
  return 'open';
}

// The name before the `=` before `plek`, read backwards over a bounded stretch.
const NAAM_VOOR = /([a-z-]{1,20})\s{0,8}=\s{0,8}$/i;
const LANGSTE_NAAM = 40;

function attribuutVoor(tekst: string, plek: number): string {
  return (
    NAAM_VOOR.exec(tekst.slice(Math.max(0, plek - LANGSTE_NAAM), plek))?.[1]?.toLowerCase() ?? ''
  );
}
