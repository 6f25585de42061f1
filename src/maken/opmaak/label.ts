/** The red label with its eyelet, as large as its words need. */
import type { Palet } from '../prent.ts';
import type { Zetter } from '../letters/zetter.ts';
import type { Deel, Gedraaid } from '../vel.ts';
import { blok } from './woorden.ts';

/** What is on a label, and how large it may be; sizes in units. */
export interface Labelvraag {
  /** Small words above the makers; empty for none. */
  readonly aanhef: string;
  readonly wie: string;
  readonly x: number;
  readonly y: number;
  readonly breedte: { readonly minst: number; readonly meest: number };
  readonly hoogte: number;
  /** The size that the makers' words never exceed. */
  readonly grootste: number;
  /** How far it hangs askew, in degrees. */
  readonly graden: number;
}

/** The label, and how far down it reaches. */
export interface Label {
  readonly deel: Gedraaid;
  readonly breedte: number;
  readonly onder: number;
}

const MAKERS = { gewicht: 800, spatie: -0.012, lijn: 'links' } as const;
const AANHEF = { gewicht: 500, spatie: 0, lijn: 'links' } as const;

/** Draws a label with its upper left corner at (x, y). */
export function label(vraag: Labelvraag, palet: Palet, zet: Zetter): Label {
  const { aanhef, wie, x, y, breedte, hoogte: meest, grootste, graden } = vraag;
  // Everything on a label follows from the size of its words.
  const rand = { links: grootste * 0.95, rechts: grootste * 0.42, boven: grootste * 0.34 };
  const ruim = breedte.meest - rand.links - rand.rechts;
  const kleur = palet.wit;
  const boven =
    aanhef === ''
      ? { delen: [], breedte: 0, hoogte: 0 }
      : blok(
          aanhef,
          { x: x + rand.links, y: y + rand.boven },
          {
            breedte: ruim,
            hoogte: meest * 0.36,
            grootste: grootste * 0.5,
            regels: 2,
            regel: 1.12,
            winst: 1.3,
          },
          { ...AANHEF, kleur },
          zet,
        );
  const tussen = aanhef === '' ? 0 : grootste * 0.08;
  const namen = blok(
    wie,
    { x: x + rand.links, y: y + rand.boven + boven.hoogte + tussen },
    {
      breedte: ruim,
      hoogte: meest - 2 * rand.boven - boven.hoogte - tussen,
      grootste,
      regels: 2,
      ...{ regel: 1.06, winst: 1.7 },
    },
    { ...MAKERS, kleur },
    zet,
  );
  const breed = Math.max(
    breedte.minst,
    Math.max(boven.breedte, namen.breedte) + rand.links + rand.rechts,
  );
  const hoog = namen.hoogte + boven.hoogte + tussen + 2 * rand.boven;
  const delen: Deel[] = [
    plaat(x, y, breed, hoog, palet),
    oog(x + rand.links * 0.5, y + hoog / 2, grootste * 0.16, palet),
    ...boven.delen,
    ...namen.delen,
  ];
  return {
    deel: { soort: 'gedraaid', graden, om: [x + breed / 2, y + hoog / 2], delen },
    breedte: breed,
    onder: y + hoog,
  };
}

/** How thick the lines of the street are, in units. */
export const DIK = 5;

function plaat(x: number, y: number, breed: number, hoog: number, palet: Palet): Deel {
  const hoek = Math.min(28, hoog / 4);
  const p = (...punten: number[]): string => punten.map((punt) => punt.toFixed(1)).join(' ');
  const d =
    `M${p(x + hoek, y)}L${p(x + breed, y)}L${p(x + breed, y + hoog)}L${p(x + hoek, y + hoog)}` +
    `L${p(x, y + hoog - hoek)}L${p(x, y + hoek)}Z`;
  return { soort: 'vlak', d, vul: palet.rood, lijn: { kleur: palet.inkt, dikte: DIK } };
}

/** How far the control points of a quarter of a circle lie from its ends, in parts of the radius. */
const BOOG = 0.5523;

function oog(x: number, y: number, straal: number, palet: Palet): Deel {
  const p = (...punten: number[]): string => punten.map((punt) => punt.toFixed(1)).join(' ');
  const k = straal * BOOG;
  const d =
    `M${p(x - straal, y)}C${p(x - straal, y - k, x - k, y - straal, x, y - straal)}` +
    `C${p(x + k, y - straal, x + straal, y - k, x + straal, y)}` +
    `C${p(x + straal, y + k, x + k, y + straal, x, y + straal)}` +
    `C${p(x - k, y + straal, x - straal, y + k, x - straal, y)}Z`;
  return { soort: 'vlak', d, vul: palet.wit, lijn: { kleur: palet.inkt, dikte: DIK } };
}
