/** The numbers of a plot as a file that any spreadsheet opens. */
import type { EntryData } from '#src/model/index.ts';

/** Excel takes a file without it for another encoding, and breaks every accent. */
const BOM = '\ufeff';
/** What a spreadsheet in Dutch parts columns by: the comma is in its decimals. */
const SCHEIDING = ';';
/** RFC 4180 §2. */
const REGELEINDE = '\r\n';

const KOLOMMEN = [
  'wat',
  'onderdeel van',
  'waarde',
  'van',
  'eenheid',
  'voorlopig',
  'waarvan',
  'periode',
  'bron',
];

/** Where the file of the plot with this id is. */
export function cijferbestandAddress(id: string): string {
  return `/cijfers/${id}.csv`;
}

/**
 * CSV as RFC 4180 describes it, but with semicolons and decimal commas, in UTF-8 with a byte order
 * mark: so it opens with a double click where people write Dutch. Every row says what it counts,
 * when, and who says so, since rows are what people copy.
 */
export function cijferbestand({
  punten,
  eenheid,
  waarvan,
  periode,
  bronnen,
}: EntryData<'grafieken'>): string {
  const bron = bronnen.map(({ titel, uitgever }) => `${titel}, ${uitgever}`).join(' | ');
  const rijen = punten.map(({ label, onderdeelVan = '', waarde, van, stand }) => [
    label,
    onderdeelVan,
    getal(waarde),
    van === undefined ? '' : getal(van),
    eenheid,
    stand === 'voorlopig' ? 'ja' : 'nee',
    waarvan,
    periode,
    bron,
  ]);
  return (
    BOM + [KOLOMMEN, ...rijen].map((rij) => rij.map(cel).join(SCHEIDING) + REGELEINDE).join('')
  );
}

function getal(waarde: number): string {
  return String(waarde).replace('.', ',');
}

function cel(tekst: string): string {
  return /[;"\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
}
