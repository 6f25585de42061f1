/** The text of an OpenDocument text, such as LibreOffice writes. */
import { Alineas } from './alineas.ts';
import { BestandProbleem } from './probleem.ts';
import { KAPOT, uitpakken } from './uitpakken.ts';
import { doorXml } from './xml.ts';

const TEKST = 'content.xml';
const LIJST = 'META-INF/manifest.xml';

/** Tracked deletions stand apart, above the text; remarks in the margin and note signs are no text. */
const OVERSLAAN = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'text:sequence-decls',
  'office:automatic-styles',
  'office:font-face-decls',
  'svg:title',
  'svg:desc',
]);

const TEKENS: Readonly<Record<string, string>> = { 'text:tab': '\t', 'text:line-break': '\n' };
/** More spaces in a row than anybody types. */
const MEESTE_SPATIES = 100;

/**
 * Reads an OpenDocument text (ISO/IEC 26300): paragraphs, headings, lists and tables in the order
 * of the document, then its notes.
 *
 * @throws {@link BestandProbleem} when there is a password on it, or no text that can be read
 */
export function tekstUitOdt(bytes: Uint8Array): string {
  const bestanden = uitpakken(bytes, [TEKST, LIJST]);
  if (bestanden.get(LIJST)?.includes('encryption-data')) {
    throw new BestandProbleem('Op dit bestand zit een wachtwoord. Bewaar het zonder wachtwoord.');
  }
  const xml = bestanden.get(TEKST);
  if (!xml?.includes('<office:text')) throw new BestandProbleem(KAPOT);
  const alineas = new Alineas();
  // A note stands in the middle of the sentence it belongs to: the notes are read after the text.
  leesTekst(xml, alineas, 'tekst');
  leesTekst(xml, alineas, 'noten');
  return alineas.geheel();
}

function leesTekst(xml: string, alineas: Alineas, wat: 'tekst' | 'noten'): void {
  const overslaan = wat === 'tekst' ? new Set([...OVERSLAAN, 'text:note']) : OVERSLAAN;
  let leest = wat === 'tekst';
  let alinea = 0;
  let punten = 0;
  const eindig = (): void => alineas.eindig({ isPunt: punten > 0 });
  doorXml(xml, {
    overslaan,
    opent(naam, kenmerken) {
      if (naam === 'text:note-body') leest = true;
      else if (!leest) return;
      else if (naam === 'text:p' || naam === 'text:h') {
        eindig();
        alinea += 1;
      } else if (naam === 'text:list-item') punten += 1;
      else if (naam === 'text:s') {
        const aantal = Number(kenmerken['text:c'] ?? 1);
        alineas.voegToe(' '.repeat(Math.min(MEESTE_SPATIES, Math.max(1, aantal || 1))));
      } else alineas.voegToe(TEKENS[naam] ?? '');
    },
    sluit(naam) {
      if (!leest) return;
      if (naam === 'text:note-body') leest = false;
      else if (naam === 'text:p' || naam === 'text:h') {
        eindig();
        alinea -= 1;
      } else if (naam === 'text:list-item') punten -= 1;
    },
    tekst(stuk) {
      // White space between elements is layout of the file; within a paragraph it is one space.
      if (alinea > 0) alineas.voegToe(stuk.replace(/\s+/g, ' '));
    },
  });
}
