/**
 * Finds where a drawn text first uses an abbreviation. The text is only cut: put together again,
 * the parts are the very same HTML. See docs/decisions/begrippen-in-teksten.md.
 */
import { Parser } from 'htmlparser2';

/** A word of the glossary that texts may use without saying what it means. */
export interface Afkorting {
  readonly id: string;
  readonly woord: string;
}

/** A piece of HTML as it was, or the first use of an abbreviation: that too as it was written. */
export type Deel = string | Afkorting;

/** Where text is read as a sentence. */
const LOPEND = new Set(['p', 'li']);

/** In these nothing is explained: it is said elsewhere, by others, or is no sentence. */
const OVERGESLAGEN = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'a', 'button', 'label', 'nav'],
  ...['blockquote', 'q', 'cite', 'del', 'code', 'pre', 'kbd', 'table', 'figure', 'section'],
]);

/**
 * `html` cut around the first use of each abbreviation in its running text. What already explains
 * itself (`data-begrip`) is not cut out again.
 *
 * @param html balanced, as a component wrote it
 */
export function eersteAfkortingen(html: string, afkortingen: readonly Afkorting[]): Deel[] {
  const uitgelegd = new Set([...html.matchAll(/data-begrip="([^"]*)"/g)].map(([, id]) => id));
  const open = new Map(
    afkortingen
      .filter(({ id }) => !uitgelegd.has(id))
      .flatMap(({ id, woord }) => schrijfwijzen(woord).map((wijze) => [wijze, id])),
  );
  if (open.size === 0) return [html];
  const zoek = patroon([...open.keys()]);
  const delen: Deel[] = [];
  let geknipt = 0;
  for (const { begin, tekst } of lopendeTeksten(html)) {
    for (const { index, groups } of tekst.matchAll(zoek)) {
      const [afkorting = '', woord = ''] = [groups?.['afkorting'], groups?.['woord']];
      const id = open.get(afkorting);
      if (id === undefined) continue;
      for (const [wijze, ander] of open) if (ander === id) open.delete(wijze);
      delen.push(html.slice(geknipt, begin + index), { id, woord });
      geknipt = begin + index + woord.length;
    }
  }
  return [...delen, html.slice(geknipt)];
}

/** As it is, and with a capital at the start of a sentence. */
function schrijfwijzen(woord: string): string[] {
  return [...new Set([woord, woord.charAt(0).toUpperCase() + woord.slice(1)])];
}

/** A whole word, alone or as the first part of a compound with one hyphen: `bol-opleiding`. */
function patroon(woorden: readonly string[]): RegExp {
  const eenVan = woorden
    .toSorted((a, b) => b.length - a.length)
    .map((woord) => woord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}’'./@&#-])(?<woord>(?<afkorting>${eenVan})(?:-\\p{Ll}+)?)(?![\\p{L}\\p{N}’'/@-]|[.]\\p{L})`,
    'gu',
  );
}

interface Tekst {
  /** Its place in the HTML. */
  readonly begin: number;
  /** As it stands there; what is between quotation marks is blanked out. */
  readonly tekst: string;
}

function lopendeTeksten(html: string): Tekst[] {
  const teksten: Tekst[] = [];
  const omgeving: Array<'lopend' | 'over' | 'gewoon'> = [];
  let sluit: string | null = null;
  const parser = new Parser(
    {
      onopentag(naam, { class: klasse = '' }) {
        const isLopend = LOPEND.has(naam);
        // A quotation does not run on from one paragraph into the next.
        if (isLopend) sluit = null;
        const isTitel = /-titel(?: |$)/.test(klasse);
        omgeving.push(OVERGESLAGEN.has(naam) || isTitel ? 'over' : isLopend ? 'lopend' : 'gewoon');
      },
      onclosetag() {
        omgeving.pop();
      },
      ontext() {
        const begin = parser.startIndex;
        const zonder = zonderCitaten(html.slice(begin, parser.endIndex + 1), sluit);
        sluit = zonder.sluit;
        if (omgeving.includes('lopend') && !omgeving.includes('over')) {
          teksten.push({ begin, tekst: zonder.tekst });
        }
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return teksten;
}

const SLUITERS = new Map([
  ['“', '”'],
  ['„', '”'],
  ['‘', '’'],
]);

/**
 * Blanks out what stands between quotation marks.
 *
 * @param sluit the mark that ends the quotation that the text begins in; `null` outside of one
 */
function zonderCitaten(
  tekst: string,
  sluit: string | null,
): { readonly tekst: string; readonly sluit: string | null } {
  let tot = sluit;
  const uit = tekst.replace(/./gsu, (teken, plek: number) => {
    if (tot === null) {
      tot = SLUITERS.get(teken) ?? null;
      return teken;
    }
    // Before a letter the same sign is an apostrophe.
    const sluitHier = teken === tot && !/^\p{L}/u.test(tekst.slice(plek + teken.length));
    if (sluitHier) tot = null;
    return sluitHier ? teken : ' '.repeat(teken.length);
  });
  return { tekst: uit, sluit: tot };
}
