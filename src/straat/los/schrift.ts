/** Lettering as outlines: a drawing outside the site looks right without the typeface. */
import { create, type Font } from 'fontkit';

/** The weights that drawings use. */
export type Gewicht = 500 | 800;

/** How words are set. */
export interface Zetting {
  /** The size of the type, in units. */
  readonly grootte: number;
  readonly gewicht: Gewicht;
  /** Room after each letter, in parts of the size. */
  readonly spatie: number;
}

/** Words that were set: how wide they are, and their outline with the left foot at (x, y). */
export interface Zetsel {
  readonly breedte: number;
  readonly pad: (x: number, y: number) => string;
}

/** Sets words. Letters that the typeface does not have are left out. */
export type Schrift = (tekst: string, zetting: Zetting) => Zetsel;

/** A typeface in one or more files of each weight; a letter comes from the first that has it. */
export function schriftUit(bestanden: Readonly<Record<Gewicht, readonly Uint8Array[]>>): Schrift {
  const letters = { 500: bestanden[500].map(geopend), 800: bestanden[800].map(geopend) };
  return (tekst, { grootte, gewicht, spatie }) => {
    const glyphs: Array<{ readonly glyph: Glyph; readonly x: number; readonly schaal: number }> =
      [];
    let x = 0;
    for (const { font, stuk } of stukken(tekst, letters[gewicht])) {
      const schaal = grootte / font.unitsPerEm;
      // As browsers do: kerning yes, ligatures no, because there is room between the letters.
      const gezet = font.layout(stuk, { liga: false, clig: false });
      gezet.glyphs.forEach((glyph, plek) => {
        glyphs.push({ glyph, x, schaal });
        x += (gezet.positions[plek]?.xAdvance ?? glyph.advanceWidth) * schaal + spatie * grootte;
      });
    }
    return {
      breedte: x,
      pad: (links, voet) =>
        glyphs
          .map(({ glyph, x: plek, schaal }) => omtrek(glyph, links + plek, voet, schaal))
          .join(''),
    };
  };
}

type Glyph = ReturnType<Font['getGlyph']>;

function geopend(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if ('fonts' in font) throw new Error('Dit bestand bevat meer dan één letter.');
  return font;
}

// Neighbours from the same file are set together, so that they keep their kerning.
function stukken(tekst: string, fonts: readonly Font[]) {
  const gevonden: Array<{ readonly font: Font; stuk: string }> = [];
  for (const teken of tekst) {
    const font = fonts.find((kandidaat) =>
      kandidaat.hasGlyphForCodePoint(teken.codePointAt(0) ?? 0),
    );
    if (font === undefined) continue;
    const laatste = gevonden.at(-1);
    if (laatste?.font === font) laatste.stuk += teken;
    else gevonden.push({ font, stuk: teken });
  }
  return gevonden;
}

const OPDRACHTEN = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

// In a typeface up is positive; in a drawing it is negative.
function omtrek({ path }: Glyph, x: number, y: number, schaal: number): string {
  return path.commands
    .map(({ command, args }) => {
      const punten = args.map((getal, plek) =>
        fijn(plek % 2 === 0 ? x + getal * schaal : y - getal * schaal),
      );
      return OPDRACHTEN[command] + punten.join(' ');
    })
    .join('');
}

// Two decimals: letters are small, and their curves close together.
function fijn(getal: number): string {
  return String(Math.round(getal * 100) / 100);
}
