/** A drawing as a file of its own: an SVG document that needs nothing around it. */
import { Parser } from 'htmlparser2';
import { escaped } from '../lijnen.ts';
import { maat, type Tekening } from '../tekening.ts';
import { kleurVan, uitgewerkt, type Omgeving, type Schema } from './kleur.ts';
import type { Gewicht, Schrift } from './schrift.ts';
import type { Stijlblad } from './stijlblad.ts';

/** Where colours, lines and letters come from. */
export interface Atelier {
  readonly stijlblad: Stijlblad;
  readonly schrift: Schrift;
}

/** What the file says of itself, and how it looks. */
export interface Opdracht {
  /** What is to be seen, in a few words. */
  readonly titel: string;
  /** What is to be seen in full, and who has to be named beside it. */
  readonly omschrijving: string;
  readonly schema: Schema;
  /** The class of the sky behind it, such as `lucht-roze`; `null` leaves it transparent. */
  readonly lucht: string | null;
  /** Room around the drawing, in units. */
  readonly rand: number;
}

/**
 * The document: colours and lines of the style sheets on the shapes themselves, letters as
 * outlines, no reference to anything outside it. The same drawing always gives the same text.
 *
 * @throws when the drawing holds what such a document cannot say, such as a picture
 */
export function losseTekening(tekening: Tekening, opdracht: Opdracht, atelier: Atelier): string {
  const { breedte, hoogte, diepte, svg } = tekening;
  const { titel, omschrijving, schema, lucht, rand } = opdracht;
  const [breed, hoog] = [maat(breedte + 2 * rand), maat(hoogte + diepte + 2 * rand)];
  const [links, boven] = [maat(-rand), maat(-hoogte - rand)];
  const achter =
    lucht === null
      ? ''
      : `<rect x="${links}" y="${boven}" width="${breed}" height="${hoog}" class="v-lucht l-geen"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${breed}" height="${hoog}" ` +
    `viewBox="${links} ${boven} ${breed} ${hoog}" role="img" xml:lang="nl">` +
    `<title>${escaped(titel)}</title><desc>${escaped(omschrijving)}</desc>` +
    `${uitgeschreven(achter + svg, { schema, lucht }, atelier)}</svg>\n`
  );
}

/**
 * Markup of a drawing in which every class is written out as attributes, and letters are outlines.
 *
 * @throws when the drawing holds what such markup cannot say, such as a picture
 */
export function uitgeschreven(
  markup: string,
  { schema, lucht }: Pick<Opdracht, 'schema' | 'lucht'>,
  atelier: Atelier,
): string {
  return zonderKlassen(markup, hier({ schema, lucht }, atelier), atelier);
}

/** What holds for a drawing by this light, under this sky. */
export function hier(
  { schema, lucht }: Pick<Opdracht, 'schema' | 'lucht'>,
  { stijlblad }: Atelier,
): Omgeving {
  return { eigenschappen: eigenschappen(stijlblad, lucht), schema };
}

// What holds for a drawing on a page under this sky.
function eigenschappen({ overal, klassen }: Stijlblad, lucht: string | null) {
  const uitKlassen = ['tekening', ...(lucht === null ? [] : [lucht])].flatMap((klasse) => {
    const declaraties = klassen.get(klasse);
    if (declaraties === undefined) throw new Error(`De klasse ${klasse} staat in geen stijlblad.`);
    return [...declaraties].filter(([naam]) => naam.startsWith('--'));
  });
  return new Map([...overal, ...uitKlassen]);
}

const VORMEN: readonly string[] = ['g', 'rect', 'circle', 'ellipse', 'path', 'line', 'text'];
const STREKEN = ['stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray'] as const;
type Attributen = Readonly<Record<string, string>>;

function zonderKlassen(markup: string, omgeving: Omgeving, atelier: Atelier): string {
  let uit = '';
  let woord: Woord | null = null;
  const parser = new Parser(
    {
      onopentag(naam, { class: klassen = '', ...eigen }) {
        if (!VORMEN.includes(naam)) throw new Error(`Een losse tekening kent geen <${naam}>.`);
        const stijl = stijlVan(klassen, atelier.stijlblad);
        const alles = { ...eigen, ...alsAttributen(stijl, omgeving) };
        if (naam === 'text') woord = { tekst: '', attributen: alles, stijl };
        else uit += `<${naam}${attributen(alles)}${naam === 'g' ? '' : '/'}>`;
      },
      ontext(stuk) {
        if (woord !== null) woord = { ...woord, tekst: woord.tekst + stuk };
      },
      onclosetag(naam) {
        if (naam === 'g') uit += '</g>';
        if (naam !== 'text' || woord === null) return;
        uit += omtrek(woord, atelier.schrift);
        woord = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(markup);
  return uit;
}

// Later classes of the sheet win, whatever their order on the shape. A class that no sheet knows
// is a handle for movement on a page.
function stijlVan(klassen: string, { klassen: regels }: Stijlblad): ReadonlyMap<string, string> {
  const gevraagd = new Set(klassen.split(' '));
  const stijl = [...regels].flatMap(([klasse, declaraties]) =>
    gevraagd.has(klasse) ? [...declaraties] : [],
  );
  if (stijl.some(([naam]) => naam.startsWith('--')))
    throw new Error(`Een losse tekening kan niet van verf wisselen: ${klassen}.`);
  return new Map(stijl);
}

function alsAttributen(stijl: ReadonlyMap<string, string>, omgeving: Omgeving): Attributen {
  const gevonden: Record<string, string> = {};
  for (const soort of ['fill', 'stroke'] as const) {
    const waarde = stijl.get(soort);
    if (waarde === undefined) continue;
    const kleur = kleurVan(waarde, omgeving);
    gevonden[soort] = kleur?.hex ?? 'none';
    if (kleur !== null && kleur.dekking < 1) gevonden[`${soort}-opacity`] = String(kleur.dekking);
  }
  for (const streek of STREKEN) {
    const waarde = stijl.get(streek);
    if (waarde !== undefined) {
      gevonden[streek] = uitgewerkt(waarde, omgeving).replaceAll(/(\d)px/gu, '$1');
    }
  }
  return gevonden;
}

interface Woord {
  readonly tekst: string;
  readonly attributen: Attributen;
  readonly stijl: ReadonlyMap<string, string>;
}

function omtrek({ tekst: letters, attributen: alle, stijl }: Woord, schrift: Schrift): string {
  const {
    x = '0',
    y = '0',
    'font-size': grootte = '',
    'text-anchor': anker = 'start',
    ...over
  } = alle;
  const zetsel = schrift(letters, {
    grootte: Number(grootte),
    gewicht: gewichtVan(stijl.get('font-weight')),
    spatie: spatieVan(stijl.get('letter-spacing')),
  });
  const links = Number(x) - (anker === 'middle' ? zetsel.breedte / 2 : 0);
  const d = zetsel.pad(links, Number(y));
  return d === '' ? '' : `<path${attributen({ d, ...over })}/>`;
}

function gewichtVan(waarde: string | undefined): Gewicht {
  if (waarde === '500') return 500;
  if (waarde === '800') return 800;
  throw new Error(`Een losse tekening heeft geen letters met gewicht ${String(waarde)}.`);
}

function spatieVan(waarde: string | undefined): number {
  if (waarde === undefined) return 0;
  const [, getal] = /^(-?[\d.]+)em$/u.exec(waarde) ?? [];
  if (getal === undefined) throw new Error(`Een losse tekening kent deze spatie niet: ${waarde}`);
  return Number(getal);
}

function attributen(alle: Attributen): string {
  return Object.entries(alle)
    .map(([naam, waarde]) => ` ${naam}="${escaped(waarde).replaceAll('"', '&quot;')}"`)
    .join('');
}
