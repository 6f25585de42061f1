/** Sources as the site names them, with the way to each. */
import { Paragraph, type ParagraphChild } from 'docx';
import { dateInWords } from '#src/model/dateInWords.ts';
import { OPSOMMING } from './opmaak.ts';
import { link, woorden } from './zin.ts';

/** A source of a piece. */
export interface Bron {
  readonly titel: string;
  readonly uitgever: string;
  readonly datum?: string | undefined;
  readonly adres?: string | undefined;
}

/** The list of sources at the end of a piece. */
export function bronnenlijst(bronnen: readonly Bron[], instance: number): Paragraph[] {
  return bronnen.map(
    (bron) =>
      new Paragraph({
        style: 'ListParagraph',
        numbering: { reference: OPSOMMING, level: 0, instance },
        children: naam(bron),
      }),
  );
}

/** One line below a number. */
export function bronregel(bronnen: readonly Bron[]): Paragraph {
  return new Paragraph({
    style: 'Klein',
    children: [
      woorden('Bron: '),
      ...bronnen.flatMap(({ titel, uitgever, adres }, plek) => [
        ...(plek > 0 ? [woorden('; ')] : []),
        ...naam({ titel, uitgever, adres }),
      ]),
    ],
  });
}

function naam({ titel, uitgever, datum, adres }: Bron): ParagraphChild[] {
  const dag = datum === undefined ? null : dateInWords(datum);
  return [
    adres === undefined
      ? woorden(titel, { italics: true })
      : link(adres, [woorden(titel, { italics: true, style: 'Hyperlink' })]),
    woorden(`, ${uitgever}${dag === null ? '' : `, ${dag}`}`),
  ];
}
