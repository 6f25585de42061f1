import { stoepding } from '../dingen/stoepding.ts';
import type { Huis } from '../gevel/huis.ts';
import { mens, type Mens } from '../mensen/mens.ts';
import { zet, type Tekening } from '../tekening.ts';

/** Who passes by. Nobody passes twice. */
export const VOORBIJGANGERS: readonly Mens[] = [
  {
    huid: 'huid1',
    hoofd: 'knot',
    haar: 'stoep',
    jas: 'blad',
    broek: 'staal',
    houding: 'staat',
    hulp: 'stok',
    gezicht: 'bril',
    postuur: 'klein',
  },
  {
    huid: 'huid3',
    hoofd: 'lang',
    haar: 'inkt',
    jas: 'korst',
    broek: 'staal',
    houding: 'zwaait',
    hulp: 'rolstoel',
  },
  {
    huid: 'huid2',
    hoofd: 'hoofddoek',
    haar: 'roze',
    jas: 'gracht',
    broek: 'staal',
    houding: 'loopt',
    hulp: 'gehoorapparaat',
  },
  {
    huid: 'huid4',
    hoofd: 'staart',
    haar: 'inkt',
    jas: 'geel',
    broek: 'blauw',
    houding: 'zwaait',
    postuur: 'klein',
  },
  {
    huid: 'huid1',
    hoofd: 'kaal',
    haar: 'wit',
    jas: 'blauw',
    broek: 'korst',
    houding: 'loopt',
    gezicht: 'baard',
    hulp: 'taststok',
    postuur: 'stevig',
  },
  {
    huid: 'huid4',
    hoofd: 'muts',
    haar: 'korst',
    jas: 'wit',
    broek: 'blauw',
    houding: 'staat',
    hulp: 'beenprothese',
  },
  {
    huid: 'huid2',
    hoofd: 'kort',
    haar: 'wit',
    jas: 'zand',
    broek: 'inkt',
    houding: 'zwaait',
    gezicht: 'bril',
    postuur: 'smal',
  },
  {
    huid: 'huid1',
    hoofd: 'lang',
    haar: 'steen',
    jas: 'hemel',
    broek: 'gracht',
    houding: 'wijst',
    gereedschap: 'bloem',
  },
];

/** How far a person stands before the wall, and from the edges of the house and each other. */
const STOEP = { y: 9, rand: 17, tussen: 8 } as const;
/** A thing before a house stays under its name board. */
const ONDER_HET_BORD = 90;

/** A house in the row, with its left foot at x. */
export interface Staand {
  readonly huis: Huis;
  readonly x: number;
}

/**
 * The people on the pavement, and what they work with: whoever belongs to a house stands before
 * it, then a thing, and a passer-by where there is room left. `vrij` says how much of the left of a
 * house stays free; null keeps its whole front free.
 */
export function straatleven(
  huizen: readonly Staand[],
  vrij: (plek: number) => number | null,
  voorbijgangers: readonly Mens[] = VOORBIJGANGERS,
): string {
  const over = [...voorbijgangers];
  return huizen
    .map(({ huis, x }, plek) => {
      const links = vrij(plek);
      if (links === null) return '';
      const ruimte = huis.bouw.breedte - 2 * STOEP.rand - links;
      const passend: Tekening[] = [];
      const past = (tekening: Tekening) => breedteVan([...passend, tekening]) <= ruimte;
      const [werker] = huis.inrichting?.mensen ?? [];
      const [ding] = (huis.inrichting?.stoep ?? [])
        .map(stoepding)
        .filter(({ hoogte }) => hoogte <= ONDER_HET_BORD);
      if (werker !== undefined) passend.push(mens(werker));
      const [voorbijganger] = over;
      if (voorbijganger !== undefined && past(mens(voorbijganger))) {
        passend.push(mens(voorbijganger));
        over.shift();
      }
      if (ding !== undefined && past(ding)) passend.push(ding);
      return rij(passend, x + STOEP.rand + links, ruimte);
    })
    .join('');
}

const breedteVan = (dingen: readonly Tekening[]) =>
  dingen.reduce((som, { breedte }) => som + breedte, STOEP.tussen * (dingen.length - 1));

function rij(dingen: readonly Tekening[], van: number, ruimte: number): string {
  let x = van + Math.max(0, ruimte - breedteVan(dingen)) / 2;
  let svg = '';
  for (const ding of dingen) {
    svg += zet(ding, x, STOEP.y);
    x += ding.breedte + STOEP.tussen;
  }
  return svg;
}
