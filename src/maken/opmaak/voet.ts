/** Where a poster leads: an address to read, and a code to point a phone at. */
import type { Palet } from '../prent.ts';
import { balk, type Deel, type Vlak } from '../vel.ts';
import type { Gereedschap } from './gereedschap.ts';
import { blok } from './woorden.ts';

/** A room for the foot, in units. */
export interface Voetruimte {
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
  /** False where nobody points a phone at: on the screen of a phone. */
  readonly metCode: boolean;
  /** How far to the right the words may go. */
  readonly tot: number;
}

const NODIGT_UIT = 'Kijk rond in de mbo-straat op';
/** The standard asks for four modules of white around a code (ISO/IEC 18004). */
const STIL = 4;

/** The foot, in one colour on whatever is behind it. */
export function voet(ruimte: Voetruimte, palet: Palet, { site, zet }: Gereedschap): Deel[] {
  const { x, y, breedte, hoogte, metCode, tot } = ruimte;
  const code = metCode ? qrCode(x + breedte - hoogte, y, hoogte, site.vakjes) : [];
  const ruim = Math.min(tot - x, breedte - (metCode ? hoogte * 1.2 : 0));
  const grootste = Math.min(34, hoogte * 0.36);
  const stijl = { spatie: -0.01, kleur: palet.wit, lijn: 'links' } as const;
  const regel = { breedte: ruim, hoogte: hoogte / 2, grootste, regels: 1, regel: 1.25, winst: 1 };
  const boven = blok(NODIGT_UIT, { x, y }, regel, { ...stijl, gewicht: 500 }, zet);
  const onder = blok(site.naam, { x, y: y + boven.hoogte }, regel, { ...stijl, gewicht: 800 }, zet);
  // In the middle of its height.
  const zak = (hoogte - boven.hoogte - onder.hoogte) / 2;
  const woorden = [...boven.delen, ...onder.delen].map((deel) => ({ ...deel, y: deel.y + zak }));
  return [...woorden, ...code];
}

function qrCode(
  x: number,
  y: number,
  zijde: number,
  vakjes: ReadonlyArray<readonly boolean[]>,
): Vlak[] {
  const vakje = zijde / (vakjes.length + 2 * STIL);
  const op = (plek: number): string => ((plek + STIL) * vakje).toFixed(2);
  let d = '';
  vakjes.forEach((rij, nummer) => {
    // Neighbours in a row are one block: no hairlines between them.
    for (let van = 0; van < rij.length; van += 1) {
      if (rij[van] !== true) continue;
      let tot = van;
      while (rij[tot] === true) tot += 1;
      const [links, rechts] = [x + Number(op(van)), x + Number(op(tot))].map((p) => p.toFixed(2));
      const [boven, onder] = [y + Number(op(nummer)), y + Number(op(nummer + 1))].map((p) =>
        p.toFixed(2),
      );
      d += `M${String(links)} ${String(boven)}H${String(rechts)}V${String(onder)}H${String(links)}Z`;
      van = tot;
    }
  });
  // Ink by day and white: a code is read best in those, whatever the sky.
  return [balk(x, y, zijde, zijde, '#ffffff'), { soort: 'vlak', d, vul: '#16131c', lijn: null }];
}
