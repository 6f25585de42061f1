import { gevel } from '../gevel/gevel.ts';
import type { Huis } from '../gevel/huis.ts';
import { zet, type Tekening } from '../tekening.ts';
import { bus } from './bus.ts';
import { grootEtiket } from './etiket.ts';
import { fietser } from './fietser.ts';
import { kade, type Lantaarn } from './kade.ts';
import { BRUG } from './lagen.ts';
import { rij } from './rij.ts';
import { boom, dom, duiven, meeuw, vlag, vogel, wolk } from './stad.ts';
import { straatleven, type Staand } from './straatleven.ts';
import { vergezicht } from './vergezicht.ts';

/** How wide the view is: wider than any window, so that a window only decides how much one sees. */
const BREEDTE = 2640;
const MIDDEN = BREEDTE / 2;
/** Where the houses begin on either side of the gap through which the Dom shows. */
const OPENING = { links: -250, rechts: 168 } as const;
/** How much sky the view has over the ground: more than any house needs. */
const HEMEL = 480;
/** The bus on the bridge, from the middle of the view, and how far before the houses it drives. */
const BUS = { x: -110, breedte: 326, y: 30 } as const;
/** The house on the right before which somebody cycles by: nobody stands behind the bicycle. */
const FIETSER = 2;
const TUSSEN_LANTAARNS = 284;

/**
 * The view over the canal: two rows of houses with the Dom between them, the bus on its way over
 * the bridge, the wharf and the water. The houses nearest to the middle come first in both rows.
 *
 * A phone sees what is around 106 units right of the middle: the bridge with the bus on it, the Dom,
 * somebody on the pavement, a cellar at work and the boat. `stadsgezicht.css` makes that cut.
 */
export function stadsgezicht(links: readonly Huis[], rechts: readonly Huis[]): Tekening {
  const rijLinks = rij(links, 'links', MIDDEN + OPENING.links);
  const rijRechts = rij(rechts, 'rechts', MIDDEN + OPENING.rechts);
  const { straat, water } = kade(BREEDTE, {
    links: lantaarns(rijLinks.staand, ({ x }) => x),
    rechts: lantaarns(rijRechts.staand, ({ x, huis }) => x + huis.bouw.breedte),
  });
  const gefietst = rijRechts.staand[FIETSER];
  // The bus stops before the first house on the right: only what is beside it stays free.
  const achterDeBus = BUS.x + BUS.breedte - OPENING.rechts - 14;
  const svg =
    zet({ svg: vergezicht(BREEDTE) }, 0) +
    zet(wolk(), MIDDEN + 62, -352) +
    zet(wolk(), MIDDEN - 1010, -400) +
    zet(dom(), MIDDEN - 84) +
    zet(vogel, MIDDEN - 190, -250) +
    zet(vogel, MIDDEN + 84, -226) +
    zet(boom(), MIDDEN - 246) +
    zet(vlag, MIDDEN + OPENING.links - 2, -172) +
    rijLinks.svg +
    rijRechts.svg +
    opHetDak(rijLinks.staand, meeuw()) +
    opHetDak(rijRechts.staand, duiven) +
    straat +
    straatleven([...rijLinks.staand, ...rijRechts.staand], (plek) => {
      const rechterPlek = plek - links.length;
      return rechterPlek === FIETSER ? null : rechterPlek === 0 ? achterDeBus : 0;
    }) +
    (gefietst === undefined
      ? ''
      : zet(fietser, gefietst.x + gefietst.huis.bouw.breedte / 2 - 55, 28)) +
    zet(
      {
        svg: `<g class="rijdt">${
          bus('30 Voorstraat', 'blad').svg +
          zet(meeuw(), 214, -102) +
          zet({ svg: grootEtiket('Utrechtse monteurs') }, 8, -58)
        }</g>`,
      },
      MIDDEN + BUS.x,
      BUS.y,
    ) +
    water.svg;
  return {
    svg,
    breedte: BREEDTE,
    hoogte: Math.max(rijLinks.hoogte, rijRechts.hoogte, HEMEL),
    diepte: water.diepte,
  };
}

// A lantern stands between two houses: the first where a cellar fits before it, the next ones where
// two fit between it and the last one.
function lantaarns(staand: readonly Staand[], grens: (huis: Staand) => number): Lantaarn[] {
  let vorige: number = BRUG.half;
  return staand.flatMap((dit) => {
    const x = grens(dit);
    const afstand = Math.abs(x - MIDDEN);
    if (afstand - vorige < TUSSEN_LANTAARNS) return [];
    vorige = afstand;
    return [{ x, vak: dit.huis.opschrift === '' ? null : dit.huis.teken }];
  });
}

/** A gable that ends in a point or a round, where a bird may sit. */
const TOPPEN: ReadonlySet<Huis['bouw']['geveltype']> = new Set(['hals', 'klok', 'trap', 'tuit']);

// Birds sit on the second roof that ends in a gable and has nothing else on it.
function opHetDak(staand: readonly Staand[], vogels: Tekening): string {
  const daken = staand.filter(
    ({ huis: { bouw, inrichting } }) => TOPPEN.has(bouw.geveltype) && inrichting?.dak === undefined,
  );
  const dak = daken[1] ?? daken[0];
  if (dak === undefined) return '';
  const { breedte, hoogte } = gevel(dak.huis);
  return zet(vogels, dak.x + (breedte - vogels.breedte) / 2, 3 - hoogte);
}
