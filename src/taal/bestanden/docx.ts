/** The text of a document of Word. */
import { Alineas } from './alineas.ts';
import { BestandProbleem } from './probleem.ts';
import { KAPOT, uitpakken } from './uitpakken.ts';
import { doorXml } from './xml.ts';

const TEKST = 'word/document.xml';
/** Read after the text, when they are there. */
const NOTEN = ['word/footnotes.xml', 'word/endnotes.xml'];

/** Tracked deletions, text that was moved away, and the same drawing told twice for old programs. */
const OVERSLAAN = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pPrChange', 'w:rPrChange']);

const TEKENS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/**
 * Reads a document of Word (Office Open XML, ISO/IEC 29500): paragraphs, headings, lists and
 * tables in the order of the document, then its notes.
 *
 * @throws {@link BestandProbleem} when there is no text in it that can be read
 */
export function tekstUitDocx(bytes: Uint8Array): string {
  const bestanden = uitpakken(bytes, [TEKST, ...NOTEN]);
  const alineas = new Alineas();
  if (!bestanden.get(TEKST)?.includes('<w:body')) throw new BestandProbleem(KAPOT);
  for (const naam of [TEKST, ...NOTEN]) leesDeel(bestanden.get(naam) ?? '', alineas);
  return alineas.geheel();
}

function leesDeel(xml: string, alineas: Alineas): void {
  let inTekst = false;
  let inLoop = false;
  let verborgen = false;
  let isPunt = false;
  doorXml(xml, {
    overslaan: OVERSLAAN,
    opent(naam, kenmerken) {
      // A text box is a paragraph within a paragraph.
      if (naam === 'w:p') {
        alineas.eindig({ isPunt });
        isPunt = false;
      } else if (naam === 'w:r') {
        inLoop = true;
        verborgen = false;
      } else if (naam === 'w:numId') isPunt = kenmerken['w:val'] !== '0';
      else if (naam === 'w:vanish') verborgen = inLoop && !isUit(kenmerken['w:val']);
      else if (naam === 'w:t') inTekst = true;
      // The same names stand in the properties of a style, as settings of tabs.
      else if (inLoop && !verborgen) alineas.voegToe(TEKENS[naam] ?? '');
    },
    sluit(naam) {
      if (naam === 'w:p') alineas.eindig({ isPunt });
      else if (naam === 'w:r') inLoop = false;
      else if (naam === 'w:t') inTekst = false;
    },
    tekst(stuk) {
      if (inTekst && !verborgen) alineas.voegToe(stuk);
    },
  });
}

function isUit(waarde: string | undefined): boolean {
  return waarde === '0' || waarde === 'false' || waarde === 'off';
}
