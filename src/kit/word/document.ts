/** A piece of the kit as a document of Word, made from the tree that its page is made from. */
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { mdxToMdast } from 'satteri';
import { markdownFeatures } from '#src/intake/markdown.ts';
import { alineas, type Bouw } from './alineas.ts';
import { bronnenlijst, type Bron } from './bron.ts';
import { nummering, RAND, stijlen } from './opmaak.ts';
import type { Opzoeken } from './opzoeken.ts';
import { vast } from './vast.ts';
import { link, woorden } from './zin.ts';

/** What is put on paper. */
export interface Stuk {
  readonly titel: string;
  readonly samenvatting: string;
  /** The text of the author, which the guard let through. */
  readonly tekst: string;
  readonly bronnen: readonly Bron[];
  /** Since when it is as it is: a calendar day. */
  readonly dag: string;
  /** Where it stays on the site, in full. */
  readonly adres: string;
  /** Whose it is. */
  readonly maker: string;
}

/**
 * The document: title, summary, text and sources. The same piece gives the same bytes.
 *
 * @throws on syntax that has no place in Word, so that nothing is lost unseen
 */
export async function wordDocument(
  stuk: Stuk,
  opzoeken: Opzoeken,
): Promise<Uint8Array<ArrayBuffer>> {
  const { titel, samenvatting, tekst, bronnen, dag, adres, maker } = stuk;
  let lijsten = 0;
  const bouw: Bouw = { opzoeken, volgendeLijst: () => (lijsten += 1) };
  const boom = mdxToMdast(tekst, { features: markdownFeatures });
  const document = new Document({
    styles: stijlen,
    numbering: nummering,
    sections: [
      {
        properties: { page: { margin: { top: RAND, right: RAND, bottom: RAND, left: RAND } } },
        children: [
          kop(titel, HeadingLevel.HEADING_1),
          new Paragraph({ style: 'Inleiding', children: [woorden(samenvatting)] }),
          ...alineas(boom.type === 'root' ? boom.children : [], bouw),
          kop('Bronnen', HeadingLevel.HEADING_2),
          ...bronnenlijst(bronnen, bouw.volgendeLijst()),
          new Paragraph({
            style: 'Klein',
            children: [
              woorden(`Uit de campagnekit van ${maker}: `),
              link(adres, [woorden(adres, { style: 'Hyperlink' })]),
              woorden('. Kopiëren en veranderen mag (CC BY 4.0).'),
            ],
          }),
        ],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document);
  return vast(bytes, { titel, maker, dag });
}

function kop(tekst: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading, children: [woorden(tekst)] });
}
