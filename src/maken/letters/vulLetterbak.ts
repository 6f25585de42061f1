/** Fills a {@link Letterbak} from files of a typeface. */
import { create, type Font } from 'fontkit';
import type { Letter, Letterbak } from './letterbak.ts';

/** As browsers set letters that are far apart: kerning yes, ligatures no. */
const ZETTING = { liga: false, clig: false } as const;

/**
 * Everything in these TrueType files, which have the same units; a letter comes from the first that
 * has it. Letters from different files have no kerning between them.
 */
export function vulLetterbak(bestanden: readonly Uint8Array[]): Letterbak {
  const letters: Record<string, Letter> = {};
  const paren = new Map<string, ReadonlyMap<string, number>>();
  const fonts = bestanden.map(geopend);
  fonts.forEach((font, bestand) => {
    const nieuw = font.characterSet
      .map((punt) => String.fromCodePoint(punt))
      .filter((teken) => !(teken in letters));
    for (const teken of nieuw) {
      const glyph = font.glyphForCodePoint(teken.codePointAt(0) ?? 0);
      letters[teken] = [glyph.advanceWidth, omtrek(glyph), bestand];
    }
    for (const teken of nieuw) paren.set(teken, kernNa(font, teken, nieuw));
  });
  return { eenheden: fonts[0]?.unitsPerEm ?? 0, letters, kern: inKlassen(paren) };
}

function geopend(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if ('fonts' in font) throw new Error('Dit bestand bevat meer dan één letter.');
  return font;
}

// In a typeface up is positive; in a drawing it is negative.
function omtrek({ path }: ReturnType<Font['glyphForCodePoint']>): string {
  return path.scale(1, -1).toSVG();
}

// One line of every pair in turn is set a good deal faster than every pair alone.
function kernNa(
  font: Font,
  teken: string,
  volgende: readonly string[],
): ReadonlyMap<string, number> {
  const regel = volgende.map((ander) => teken + ander).join('');
  const { glyphs, positions } = font.layout(regel, ZETTING);
  return new Map(
    volgende.map((ander, plek) => {
      const voorloop = glyphs[2 * plek]?.advanceWidth ?? 0;
      return [ander, (positions[2 * plek]?.xAdvance ?? voorloop) - voorloop];
    }),
  );
}

function inKlassen(paren: ReadonlyMap<string, ReadonlyMap<string, number>>): Letterbak['kern'] {
  const tekens = [...paren.keys()];
  const tussen = (een: string, ander: string): number => paren.get(een)?.get(ander) ?? 0;
  const [rij, koppen] = klassen(tekens, (een) => tekens.map((ander) => tussen(een, ander)));
  const [kolom, voeten] = klassen(tekens, (ander) => koppen.map((een) => tussen(een, ander)));
  return {
    rij,
    kolom,
    tabel: koppen.map((een) => voeten.map((ander) => tussen(een, ander))),
  };
}

// Which class each sign is in, and the first sign of each class.
function klassen(
  tekens: readonly string[],
  gedrag: (teken: string) => readonly number[],
): [Record<string, number>, string[]] {
  const nummers = new Map<string, number>();
  const eersten: string[] = [];
  const klasse: Record<string, number> = {};
  for (const teken of tekens) {
    const sleutel = gedrag(teken).join();
    let nummer = nummers.get(sleutel);
    if (nummer === undefined) {
      nummer = nummers.size;
      nummers.set(sleutel, nummer);
      eersten.push(teken);
    }
    klasse[teken] = nummer;
  }
  return [klasse, eersten];
}
