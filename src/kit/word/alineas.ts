/** What stands on lines of its own, as paragraphs and tables of Word. */
import { HeadingLevel, Paragraph, type IParagraphOptions } from 'docx';
import type { List, PhrasingContent, RootContent } from 'mdast';
import { isBareWords } from '#src/model/blokken/drawn.ts';
import { isBlockName } from '#src/model/blokken/index.ts';
import { attributesOf } from '#src/regels/guard/tree.ts';
import { blokvertalers } from './blokken.ts';
import { onbekend } from './onbekend.ts';
import { NUMMERS, INSPRINGEN, OPSOMMING } from './opmaak.ts';
import type { Opzoeken } from './opzoeken.ts';
import { tabel, type Blok } from './tabel.ts';
import { zin } from './zin.ts';

/** What holds while one text is written: where to look things up, and which list is the next. */
export interface Bouw {
  readonly opzoeken: Opzoeken;
  /** The number of a new numbered list: each starts again at 1. */
  volgendeLijst(): number;
}

/** How a paragraph stands, beside what is in it. */
export type Stand = Omit<IParagraphOptions, 'children' | 'text'>;

/** Everything in `knopen`, in order; `stand` holds for each paragraph of it. */
export function alineas(knopen: readonly RootContent[], bouw: Bouw, stand: Stand = {}): Blok[] {
  return alsAlinea(knopen).flatMap((knoop): Blok[] => {
    switch (knoop.type) {
      case 'paragraph':
        return [alinea(knoop.children, bouw, stand)];
      case 'heading':
        return [alinea(knoop.children, bouw, { ...stand, heading: kopVan(knoop.depth) })];
      case 'list':
        return lijst(knoop, bouw, stand, 0);
      case 'table':
        return tabel(knoop, bouw.opzoeken);
      case 'thematicBreak':
        return [new Paragraph({ ...stand, thematicBreak: true })];
      case 'mdxJsxFlowElement': {
        const naam = knoop.name ?? '';
        if (!isBlockName(naam)) throw onbekend(naam);
        const waarden = Object.fromEntries(
          attributesOf(knoop).map(({ name, value }) => [name ?? '', String(value)]),
        );
        return blokvertalers[naam]({ waarden, kinderen: knoop.children, bouw });
      }
      default:
        throw onbekend(knoop.type);
    }
  });
}

/** One paragraph. */
export function alinea(kinderen: readonly PhrasingContent[], bouw: Bouw, stand: Stand): Paragraph {
  return new Paragraph({ ...stand, children: zin(kinderen, bouw.opzoeken) });
}

/** Bare words in a block, as in `<Kader>tekst</Kader>` on one line, are a paragraph. */
function alsAlinea(knopen: readonly RootContent[]): readonly RootContent[] {
  return isBareWords(knopen[0]?.type)
    ? [{ type: 'paragraph', children: [...knopen] as PhrasingContent[] }]
    : knopen;
}

function kopVan(diepte: number): (typeof HeadingLevel)[keyof typeof HeadingLevel] {
  return diepte === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
}

/** A real list: Word numbers it, and a screen reader says how many items it has. */
function lijst(knoop: List, bouw: Bouw, stand: Stand, level: number): Blok[] {
  const reference = knoop.ordered === true ? NUMMERS : OPSOMMING;
  const instance = bouw.volgendeLijst();
  return knoop.children.flatMap((punt) =>
    punt.children.flatMap((deel, plek): Blok[] => {
      if (deel.type === 'list') return lijst(deel, bouw, stand, level + 1);
      if (deel.type !== 'paragraph') throw onbekend(`${deel.type} in een lijst`);
      const plaats: Stand =
        plek === 0
          ? { numbering: { reference, level, instance } }
          : { indent: { left: INSPRINGEN * (level + 1) } };
      return [alinea(deel.children, bouw, { ...stand, style: 'ListParagraph', ...plaats })];
    }),
  );
}
