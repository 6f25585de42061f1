import { grap, stoepding } from '../dingen/stoepding.ts';
import { gevel } from '../gevel/gevel.ts';
import type { Huis } from '../gevel/huis.ts';
import { lijstkleur, toppen, type Getopt } from '../gevel/top/toppen.ts';
import { winkel } from '../gevel/winkel.ts';
import { rechthoek } from '../lijnen.ts';
import { mens } from '../mensen/mens.ts';
import { naastElkaar, zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';
import type { Teken } from '../gevel/tekens.ts';

/** How wide each house is: a column of the comparison is as wide. */
export const HUISBREEDTE = 156;
const STOEP = 30;
/** How far the foot of a gable reaches below its gutter. */
const GOOT = 6;

/** How the houses are built, in the order of the row: no two walls or gables side by side are alike. */
const BOUW: ReadonlyArray<{ top: Getopt; muur: Muur; deur: Muur; pui: Muur }> = [
  { top: 'hals', muur: 'steen', deur: 'geel', pui: 'blauw' },
  { top: 'lijst', muur: 'wit', deur: 'gracht', pui: 'roze' },
  { top: 'vlak', muur: 'blauw', deur: 'geel', pui: 'wit' },
  { top: 'tuit', muur: 'zand', deur: 'blauw', pui: 'gracht' },
  { top: 'trap', muur: 'roze', deur: 'gracht', pui: 'geel' },
  { top: 'klok', muur: 'gracht', deur: 'roze', pui: 'steen' },
];
type Muur = Huis['bouw']['muur'] & Verf;

/** What is said of a city on its house. */
export interface Stadsnaam {
  readonly stad: string;
  readonly teken: Teken;
}

/** The house of the city at this place in the row; after six it begins anew. */
export function stadshuis({ stad, teken }: Stadsnaam, plek: number): Huis {
  const { top, muur, deur, pui } = bouwOp(plek);
  return {
    bouw: { geveltype: top, breedte: HUISBREEDTE, verdiepingen: 1 + (plek % 2), muur, deur, pui },
    opschrift: stad,
    teken,
  };
}

/** The wall of the house at this place. */
export function muurVan(plek: number): Muur {
  return bouwOp(plek).muur;
}

/** The gable of the house at this place, for a wall that is drawn below it. */
export function geveltopVan(plek: number): Tekening {
  const { top, muur } = bouwOp(plek);
  const { svg, hoogte } = toppen[top]({
    breedte: HUISBREEDTE,
    goot: 0,
    muur,
    lijst: lijstkleur(muur),
    ruit: 'ruit',
  });
  return { svg, breedte: HUISBREEDTE, hoogte, diepte: GOOT };
}

/** The shop on its ground floor, with the name of the city over it. */
export function puiVan({ stad, teken }: Stadsnaam, plek: number): Tekening {
  const { deur, pui } = bouwOp(plek);
  const svg = winkel({
    breedte: HUISBREEDTE,
    opschrift: stad,
    teken,
    pui,
    deur,
    deurLinks: plek % 2 === 0,
    aan: false,
    etalage: [],
  });
  return { svg, breedte: HUISBREEDTE, hoogte: 110, diepte: 0 };
}

/** All houses side by side, with who passes by: for a window in which no comparison fits. */
export function stedenrij(steden: readonly Stadsnaam[]): Tekening {
  const rij = naastElkaar(steden.map((stad, plek) => gevel(stadshuis(stad, plek))));
  const leven = voorbijgangers(rij.breedte);
  return {
    svg:
      rij.svg +
      rechthoek(-8, 0, rij.breedte + 16, STOEP + 8, { vlak: 'stoep', lijn: 'dik' }) +
      zet(leven, 0, 12),
    breedte: rij.breedte,
    hoogte: rij.hoogte,
    diepte: STOEP,
  };
}

/** Who and what is about on a pavement of this width. */
export function voorbijgangers(breedte: number): Tekening {
  const wie: ReadonlyArray<readonly [ding: Tekening, deel: number]> = [
    [stoepding('fiets'), 0.02],
    [mens(LEZER), 0.19],
    [stoepding('plantenbak'), 0.34],
    [mens(WIJZER), 0.48],
    [mens(ZWAAIER), 0.55],
    [grap('eendjes'), 0.68],
    [stoepding('bankje'), 0.85],
  ];
  return {
    svg: wie.map(([ding, deel]) => zet(ding, Math.round(breedte * deel))).join(''),
    breedte,
    hoogte: Math.max(...wie.map(([ding]) => ding.hoogte)),
    diepte: 0,
  };
}

const LEZER = {
  huid: 'huid3',
  hoofd: 'hoofddoek',
  haar: 'geel',
  jas: 'blauw',
  broek: 'inkt',
  houding: 'zwaait',
} as const;
const WIJZER = {
  huid: 'huid1',
  hoofd: 'kort',
  haar: 'wit',
  jas: 'geel',
  broek: 'gracht',
  houding: 'wijst',
  gezicht: 'bril',
  hulp: 'rolstoel',
} as const;
const ZWAAIER = {
  huid: 'huid4',
  hoofd: 'krullen',
  haar: 'inkt',
  jas: 'wit',
  broek: 'staal',
  postuur: 'stevig',
  houding: 'zwaait',
} as const;

function bouwOp(plek: number): (typeof BOUW)[number] {
  const bouw = BOUW[plek % BOUW.length];
  if (bouw === undefined) throw new RangeError(`Er is geen huis op plek ${String(plek)}.`);
  return bouw;
}
