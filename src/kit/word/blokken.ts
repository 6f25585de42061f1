/**
 * Every block in Word: one function each, and the compiler asks for the one that is not here. What
 * only a screen can show (a film, a picture) is said in words, with the way to it.
 */
import { BorderStyle, Paragraph, type ParagraphChild } from 'docx';
import type { RootContent } from 'mdast';
import type { BlockName } from '#src/model/blokken/index.ts';
import { puntInWoorden } from '#src/model/grafiek/waarde.ts';
import { metEenheid } from '#src/model/getal.ts';
import { alineas, type Bouw, type Stand } from './alineas.ts';
import { bronregel } from './bron.ts';
import { INSPRINGEN } from './opmaak.ts';
import type { Blok } from './tabel.ts';
import { link, woorden } from './zin.ts';

interface Gebruik {
  readonly waarden: Readonly<Record<string, string>>;
  readonly kinderen: readonly RootContent[];
  readonly bouw: Bouw;
}

type Blokvertaler = (gebruik: Gebruik) => Blok[];

const RAND = { style: BorderStyle.SINGLE, size: 12, space: 8, color: '16131C' } as const;
const IN_KADER: Stand = { border: { top: RAND, bottom: RAND, left: RAND, right: RAND } };

/** A block of a text as paragraphs. */
export const blokvertalers: Readonly<Record<BlockName, Blokvertaler>> = {
  Beeld: ({ waarden: { alt = '', bijschrift, maker = '' } }) => [
    regel([woorden(`Beeld: ${alt}`, { italics: true })]),
    regel([woorden(`${bijschrift === undefined ? '' : `${bijschrift} `}Beeld: ${maker}`)], 'Klein'),
  ],
  Begrip: ({ kinderen, bouw }) => alineas(kinderen, bouw),
  Cijfer: ({ waarden, bouw }) => {
    const cijfer = bouw.opzoeken.cijfer(waarden['cijfer'] ?? '');
    if (cijfer === null) return [];
    const { waarde, eenheid, waarvan, periode, kanttekening, bronnen } = cijfer;
    return [
      regel([
        woorden([waarde, eenheid].filter((deel) => deel !== undefined).join(' '), { bold: true }),
        woorden(` ${waarvan} (${periode})`),
      ]),
      ...(kanttekening === undefined ? [] : [regel([woorden(kanttekening)], 'Klein')]),
      bronregel(bronnen),
    ];
  },
  Citaat: ({ waarden: { wie = '', rol }, kinderen, bouw }) => [
    ...alineas(kinderen, bouw, { indent: { left: INSPRINGEN } }),
    new Paragraph({
      indent: { left: INSPRINGEN },
      children: [woorden(wie, { bold: true }), ...(rol === undefined ? [] : [woorden(`, ${rol}`)])],
    }),
  ],
  Contact: ({ waarden, bouw }) => {
    const { waarvoor, adres, wie } = bouw.opzoeken.contact(waarden['soort'] ?? '');
    return [
      regel([
        woorden(`${waarvoor}: `),
        link(`mailto:${adres}`, [woorden(adres, { style: 'Hyperlink' })]),
      ]),
      ...(wie === undefined ? [] : [regel([woorden(`Wie dit beantwoordt: ${wie}`)])]),
    ];
  },
  Grafiek: ({ waarden, bouw }) => {
    const grafiek = bouw.opzoeken.grafiek(waarden['grafiek'] ?? '');
    if (grafiek === null) return [];
    const { titel, zin, waarvan, periode, punten, eenheid, totaal, kanttekening, bronnen } =
      grafiek;
    return [
      titelregel(titel),
      regel([woorden(zin)]),
      regel([woorden(`${waarvan} (${periode}):`)]),
      ...punten.map((punt) => {
        const deel = punt.onderdeelVan === undefined ? '' : `${punt.onderdeelVan}, `;
        const stand = punt.stand === 'voorlopig' ? ' (voorlopig)' : '';
        return regel(
          [woorden(`${deel}${punt.label}: ${puntInWoorden(punt, eenheid)}${stand}`)],
          'ListParagraph',
        );
      }),
      ...(totaal === undefined ? [] : [regel([woorden(`Samen: ${metEenheid(totaal, eenheid)}`)])]),
      regel([woorden(kanttekening)], 'Klein'),
      bronregel(bronnen),
    ];
  },
  Kader: ({ waarden, kinderen, bouw }) => [
    new Paragraph({
      ...IN_KADER,
      style: 'Bloktitel',
      children: [woorden(waarden['titel'] ?? '')],
    }),
    ...alineas(kinderen, bouw, IN_KADER),
    new Paragraph({}),
  ],
  Knop: ({ waarden: { tekst = '', naar = '' }, bouw }) => {
    const adres = bouw.opzoeken.adres(naar);
    return adres === null ? [] : [regel([link(adres, [woorden(tekst, { style: 'Hyperlink' })])])];
  },
  Tijdlijn: ({ waarden, kinderen, bouw }) => [
    titelregel(waarden['titel'] ?? ''),
    ...alineas(kinderen, bouw),
  ],
  Video: ({ waarden: { titel = '', adres } }) => [
    regel([
      woorden('Film: '),
      adres === undefined ? woorden(titel) : link(adres, [woorden(titel, { style: 'Hyperlink' })]),
    ]),
  ],
  VraagAntwoord: ({ waarden, kinderen, bouw }) => [
    titelregel(waarden['vraag'] ?? ''),
    ...alineas(kinderen, bouw),
  ],
};

function regel(children: ParagraphChild[], style?: string): Paragraph {
  return new Paragraph({ children, ...(style !== undefined && { style }) });
}

function titelregel(titel: string): Paragraph {
  return regel([woorden(titel)], 'Bloktitel');
}
