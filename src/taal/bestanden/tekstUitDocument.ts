/** The text of a word processor's document: paragraphs, headings, lists and cells, a line each. */
import { Parser } from 'htmlparser2';

/** Office Open XML (ISO/IEC 29500) or OpenDocument (ISO/IEC 26300). */
export type Documentsoort = 'docx' | 'odt';

interface Elementen {
  /** Blocks of text; an empty line follows each. */
  readonly blok: ReadonlySet<string>;
  /** Elements that stand for a sign. */
  readonly teken: Readonly<Record<string, string>>;
  /** Elements whose text is not in the document as one reads it. */
  readonly weg: ReadonlySet<string>;
  /** Elements that hold all text; `null` when text may stand anywhere in a block. */
  readonly tekst: string | null;
}

const ELEMENTEN: Readonly<Record<Documentsoort, Elementen>> = {
  docx: {
    blok: new Set(['w:p']),
    teken: { 'w:br': '\n', 'w:cr': '\n', 'w:tab': '\t', 'w:softHyphen': '\u00ad', 'w:noBreakHyphen': '\u2011' },
    // Deleted in tracked changes, codes of fields, and the copy of a text box for old programs.
    weg: new Set(['w:del', 'w:instrText', 'w:moveFrom', 'mc:Fallback']),
    tekst: 'w:t',
  },
  odt: {
    blok: new Set(['text:p', 'text:h']),
    teken: { 'text:line-break': '\n', 'text:tab': '\t', 'text:s': ' ', 'text:soft-page-break': '' },
    weg: new Set(['text:tracked-changes', 'office:annotation', 'text:sequence-decls', 'office:scripts']),
    tekst: null,
  },
}; // prettier-ignore

/** Reads the main XML of a document. What is no XML gives what text can be found in it. */
export function tekstUitDocument(xml: string, soort: Documentsoort): string {
  const { blok, teken, weg, tekst } = ELEMENTEN[soort];
  const delen: string[] = [];
  let inBlok = 0;
  let inTekst = 0;
  let overgeslagen = 0;
  const parser = new Parser(
    {
      onopentag(naam) {
        if (weg.has(naam)) overgeslagen += 1;
        if (overgeslagen > 0) return;
        if (blok.has(naam)) inBlok += 1;
        if (naam === tekst) inTekst += 1;
        if (inBlok > 0) delen.push(teken[naam] ?? '');
      },
      ontext(stuk) {
        const hoortErbij = tekst === null ? inBlok > 0 : inTekst > 0;
        if (overgeslagen === 0 && hoortErbij) delen.push(stuk);
      },
      onclosetag(naam) {
        if (weg.has(naam)) overgeslagen -= 1;
        else if (overgeslagen === 0 && naam === tekst) inTekst -= 1;
        else if (overgeslagen === 0 && blok.has(naam)) {
          inBlok -= 1;
          delen.push('\n\n');
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return delen
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
