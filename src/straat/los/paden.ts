/** A drawing as paths alone: for who draws with something that knows no groups and no rectangles. */
import { Parser } from 'htmlparser2';
import svgpath from 'svgpath';

/** One path, from the back to the front. */
export interface Pad {
  /** Absolute commands M, L, H, V, C, Q and Z, with at most one decimal. */
  readonly d: string;
  readonly vul: Verf | null;
  readonly lijn: Lijn | null;
}

/** A colour: `#` and six hexadecimal digits, and how much it covers, from 0 to 1. */
export interface Verf {
  readonly hex: string;
  readonly dekking: number;
}

/** How an outline is drawn; its width in units. */
export interface Lijn {
  readonly verf: Verf;
  readonly dikte: number;
  readonly eind: 'butt' | 'round';
  readonly hoek: 'miter' | 'round';
}

type Attributen = Readonly<Record<string, string>>;

/**
 * The paths of markup that `uitgeschreven` wrote. Groups, shapes and arcs become paths of lines and
 * curves, each in its place.
 *
 * @throws when the markup holds a shape or a line that is no path of one colour, such as a dashed one
 */
export function padenUit(markup: string): Pad[] {
  const paden: Pad[] = [];
  const groepen: Attributen[] = [];
  const parser = new Parser(
    {
      onopentag(naam, eigen) {
        if (naam === 'g') {
          groepen.push(eigen);
          return;
        }
        const alles = Object.assign({}, ...groepen, eigen) as Attributen;
        const vul = verfVan(alles, 'fill', '#000000');
        const lijn = lijnVan(alles);
        const plaatsen = [eigen, ...groepen.toReversed()].flatMap(
          ({ transform }) => transform ?? [],
        );
        const pad = padVan(naam, eigen);
        paden.push({
          // Worked out when asked for: who draws one street under five skies needs its shapes once.
          get d() {
            return opPlaats(pad, plaatsen);
          },
          vul,
          lijn,
        });
      },
      onclosetag(naam) {
        if (naam === 'g') groepen.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(markup);
  return paden;
}

function opPlaats(pad: string, plaatsen: readonly string[]): string {
  const gezet = plaatsen.reduce((tot, plaats) => tot.transform(plaats), svgpath(pad));
  return gezet.unarc().abs().unshort().round(1).toString();
}

function padVan(naam: string, vorm: Attributen): string {
  const maat = (wat: string): number => Number(vorm[wat] ?? 0);
  switch (naam) {
    case 'path':
      return vorm['d'] ?? '';
    case 'rect':
      if ('rx' in vorm || 'ry' in vorm) throw onbekend('een rechthoek met ronde hoeken');
      return `M${String(maat('x'))} ${String(maat('y'))}h${String(maat('width'))}v${String(maat('height'))}h${String(-maat('width'))}z`;
    case 'line':
      return `M${String(maat('x1'))} ${String(maat('y1'))}L${String(maat('x2'))} ${String(maat('y2'))}`;
    case 'circle':
      return ovaal(maat('cx'), maat('cy'), maat('r'), maat('r'));
    case 'ellipse':
      return ovaal(maat('cx'), maat('cy'), maat('rx'), maat('ry'));
    default:
      throw onbekend(`<${naam}>`);
  }
}

function ovaal(x: number, y: number, breed: number, hoog: number): string {
  const half = (naar: number): string =>
    `a${String(breed)} ${String(hoog)} 0 0 1 ${String(naar)} 0`;
  return `M${String(x - breed)} ${String(y)}${half(2 * breed)}${half(-2 * breed)}z`;
}

function verfVan(alles: Attributen, soort: 'fill' | 'stroke', anders: string | null): Verf | null {
  const hex = alles[soort] ?? anders;
  if (hex === null || hex === 'none') return null;
  const dekking = Number(alles[`${soort}-opacity`] ?? 1);
  return dekking === 0 ? null : { hex, dekking };
}

function lijnVan(alles: Attributen): Lijn | null {
  const verf = verfVan(alles, 'stroke', null);
  if (verf === null) return null;
  if ((alles['stroke-dasharray'] ?? 'none') !== 'none') throw onbekend('een onderbroken lijn');
  return {
    verf,
    dikte: Number(alles['stroke-width'] ?? 1),
    eind: alles['stroke-linecap'] === 'round' ? 'round' : 'butt',
    hoek: alles['stroke-linejoin'] === 'round' ? 'round' : 'miter',
  };
}

function onbekend(wat: string): Error {
  return new Error(`Een tekening in paden kent dit niet: ${wat}.`);
}
