/** How a Word file looks: styles that whoever opens it can change in one place. */
import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';
import type { IStylesOptions } from 'docx';

/** The paragraphs of a numbered list and of one with dots. */
export const NUMMERS = 'nummers';
export const OPSOMMING = 'opsomming';

/** Twentieths of a point: how far a list stands in. */
export const INSPRINGEN = 425;

/** Twentieths of a point: a sheet of A4 without its edges of two centimetres. */
export const RAND = 1134;
export const REGELBREEDTE = 11906 - 2 * RAND;

/** Twentieths of a point: enough to write a line by hand. */
export const SCHRIJFHOOGTE = 620;

const INKT = '16131C';
const LETTER = 'Arial';
const KOP = { font: LETTER, color: INKT, bold: true } as const;

/** The styles by the names that Word gives them in Dutch and English alike. */
export const stijlen: IStylesOptions = {
  default: {
    document: {
      run: { font: LETTER, size: 22, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 140, line: 290 } },
    },
    heading1: { run: { ...KOP, size: 44 }, paragraph: { spacing: { after: 160 } } },
    heading2: {
      run: { ...KOP, size: 30 },
      paragraph: { keepNext: true, spacing: { before: 360, after: 120 } },
    },
    heading3: {
      run: { ...KOP, size: 24 },
      paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
    },
    listParagraph: { paragraph: { spacing: { after: 80 } } },
    hyperlink: { run: { color: '1A4A9C', underline: {} } },
  },
  paragraphStyles: [
    { id: 'Inleiding', name: 'Inleiding', basedOn: 'Normal', run: { size: 26 } },
    {
      id: 'Bloktitel',
      name: 'Bloktitel',
      basedOn: 'Normal',
      run: { bold: true, size: 26 },
      paragraph: { keepNext: true },
    },
    {
      id: 'Tabelcel',
      name: 'Tabelcel',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 0 } },
    },
    { id: 'Klein', name: 'Klein', basedOn: 'Normal', run: { size: 18 } },
  ],
};

/** How lists count, three levels deep. */
export const nummering: INumberingOptions = {
  config: [
    {
      reference: NUMMERS,
      levels: niveaus(LevelFormat.DECIMAL, (level) => `%${String(level + 1)}.`),
    },
    { reference: OPSOMMING, levels: niveaus(LevelFormat.BULLET, () => '•') },
  ],
};

function niveaus(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  teken: (level: number) => string,
): ILevelsOptions[] {
  return [0, 1, 2].map((level) => ({
    level,
    format,
    text: teken(level),
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: { indent: { left: INSPRINGEN * (level + 1), hanging: INSPRINGEN } },
    },
  }));
}
