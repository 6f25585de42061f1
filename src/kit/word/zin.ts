/** What stands in a sentence, as runs of Word: letters, links and terms. */
import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'satteri';
import { attributesOf } from '#src/regels/guard/tree.ts';
import { onbekend } from './onbekend.ts';
import type { Opzoeken } from './opzoeken.ts';

/** How letters look, beside the style of their paragraph. */
export type Letter = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'font' | 'style'>;

/** A sentence with its markup; a link to what is not on the site today becomes plain words. */
export function zin(
  knopen: readonly PhrasingContent[],
  opzoeken: Opzoeken,
  letter: Letter = {},
): ParagraphChild[] {
  return knopen.flatMap((knoop): ParagraphChild[] => {
    switch (knoop.type) {
      case 'text':
        return [woorden(knoop.value, letter)];
      case 'inlineCode':
        return [woorden(knoop.value, { ...letter, font: 'Courier New' })];
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'strong':
        return zin(knoop.children, opzoeken, { ...letter, bold: true });
      case 'emphasis':
        return zin(knoop.children, opzoeken, { ...letter, italics: true });
      case 'delete':
        return zin(knoop.children, opzoeken, { ...letter, strike: true });
      case 'link': {
        const adres = opzoeken.adres(knoop.url);
        return adres === null
          ? zin(knoop.children, opzoeken, letter)
          : [link(adres, zin(knoop.children, opzoeken, { ...letter, style: 'Hyperlink' }))];
      }
      case 'mdxJsxTextElement':
        return term(knoop, opzoeken, letter);
      default:
        throw onbekend(knoop.type);
    }
  });
}

/** A link that one can click, with an address in full. */
export function link(adres: string, kinderen: ParagraphChild[]): ExternalHyperlink {
  return new ExternalHyperlink({ link: adres, children: kinderen });
}

/** Plain words; a new line in the text of an author is a space. */
export function woorden(tekst: string, letter: Letter = {}): TextRun {
  return new TextRun({ ...letter, text: tekst.replace(/\s*\n\s*/g, ' ') });
}

/** A word that explains itself on the page does so in brackets here, as on paper. */
function term(knoop: MdxJsxTextElement, opzoeken: Opzoeken, letter: Letter): ParagraphChild[] {
  if (knoop.name !== 'Begrip') throw onbekend(knoop.name ?? knoop.type);
  const id = attributesOf(knoop).find(({ name }) => name === 'begrip')?.value;
  const begrip = opzoeken.begrip(String(id));
  const uitleg = begrip === null ? [] : [woorden(` (${begrip.uitleg.replace(/\.$/, '')})`, letter)];
  return [...zin(knoop.children, opzoeken, letter), ...uitleg];
}
