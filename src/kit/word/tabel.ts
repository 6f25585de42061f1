/** Tables of texts as tables of Word, with a row of headings that comes back on every page. */
import { HeightRule, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Table as Tabel, TableCell as Cel, TableRow as Rij } from 'mdast';
import { textOf } from '#src/regels/guard/tree.ts';
import { REGELBREEDTE, SCHRIJFHOOGTE } from './opmaak.ts';
import type { Opzoeken } from './opzoeken.ts';
import { zin } from './zin.ts';

/** What stands on lines of its own in a Word file. */
export type Blok = Paragraph | Table;

/** A table, with room below it; a cell without words is one to write in. */
export function tabel({ children: rijen }: Tabel, opzoeken: Opzoeken): Blok[] {
  const breedten = kolombreedten(rijen);
  return [
    new Table({
      width: { size: REGELBREEDTE, type: WidthType.DXA },
      columnWidths: breedten,
      rows: rijen.map((rij, plek) => tabelrij(rij, breedten, opzoeken, plek === 0)),
    }),
    new Paragraph({}),
  ];
}

/** How wide columns are that hold so many signs, in twentieths of a point. */
export function kolombreedten(rijen: readonly Rij[]): number[] {
  const kolommen = rijen[0]?.children ?? [];
  const [, ...onder] = rijen;
  const gewichten = kolommen.map((_, plek) => {
    const langste = Math.max(...rijen.map(({ children }) => lengteVan(children[plek])));
    const isOmInTeVullen = onder.some(({ children }) => lengteVan(children[plek]) === 0);
    // A long cell folds, and one to write in is as wide as a question.
    return Math.min(Math.max(langste, isOmInTeVullen ? SCHRIJFRUIMTE : SMALST), BREEDST);
  });
  const samen = gewichten.reduce((som, gewicht) => som + gewicht, 0);
  return gewichten.map((gewicht) => Math.round((REGELBREEDTE * gewicht) / samen));
}

const SMALST = 9;
const BREEDST = 48;
const SCHRIJFRUIMTE = 30;

function tabelrij(
  { children: cellen }: Rij,
  breedten: readonly number[],
  opzoeken: Opzoeken,
  isKop: boolean,
): TableRow {
  const isOmInTeVullen = !isKop && cellen.some(isLeeg);
  return new TableRow({
    cantSplit: true,
    ...(isKop && { tableHeader: true }),
    ...(isOmInTeVullen && { height: { value: SCHRIJFHOOGTE, rule: HeightRule.ATLEAST } }),
    children: cellen.map(
      (cel, plek) =>
        new TableCell({
          width: { size: breedten[plek] ?? 0, type: WidthType.DXA },
          margins: { top: 60, bottom: 60, left: 100, right: 100 },
          children: [
            new Paragraph({
              style: 'Tabelcel',
              children: zin(cel.children, opzoeken, isKop ? { bold: true } : {}),
            }),
          ],
        }),
    ),
  });
}

function isLeeg(cel: Cel): boolean {
  return lengteVan(cel) === 0;
}

function lengteVan(cel: Cel | undefined): number {
  return cel === undefined ? 0 : textOf(cel).trim().length;
}
