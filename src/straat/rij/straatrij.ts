import { grap, stoepding } from '../dingen/stoepding.ts';
import { gevel } from '../gevel/gevel.ts';
import type { Huis } from '../gevel/huis.ts';
import { rechthoek, vorm } from '../lijnen.ts';
import { mens } from '../mensen/mens.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import type { Buren } from './burenrij.ts';

/** How deep the pavement is, how far before the houses things stand, and how far apart. */
const STOEP = { diepte: 34, voor: 12, tussen: 10 };
/** How much wider the light is where the pavement ends. */
const SPREIDING = 150;

/**
 * A street in which one house has its lights on. The house stands in the middle of the drawing, and
 * its people, things and light on the pavement before it; the neighbours are in a group `gedimd`,
 * which the style sheet tones down to the hour.
 */
export function straatrij(huis: Huis, { links, rechts }: Buren): Tekening {
  const voor = gevel({ ...huis, aan: true });
  const linkerkant = opEenRij(links);
  const rechterkant = opEenRij(rechts);
  const dingen = opDeStoep(huis.inrichting);
  const begin = Math.max(
    linkerkant.breedte,
    rechterkant.breedte,
    breedteVan(dingen.links),
    breedteVan(dingen.rechts),
    SPREIDING,
  );
  const eind = begin + voor.breedte;
  const breedte = begin + eind;
  const svg =
    `<g class="gedimd">` +
    linkerkant.huizen.map(({ huis: een, x }) => zet(een, begin - x - een.breedte)).join('') +
    rechterkant.huizen.map(({ huis: een, x }) => zet(een, eind + x)).join('') +
    rechthoek(-8, 0, breedte + 16, STOEP.diepte + 8, { vlak: 'stoep', lijn: 'dik' }) +
    `</g>` +
    vorm(
      `M${maat(begin)} 2H${maat(eind)}L${maat(eind + SPREIDING)} ${maat(STOEP.diepte)}H${maat(begin - SPREIDING)}Z`,
      { vlak: 'gloed', lijn: 'geen' },
    ) +
    `<g class="verlicht">` +
    zet(voor, begin) +
    naast(dingen.links, (x, breedte) => begin - x - breedte) +
    naast(dingen.rechts, (x) => eind + x) +
    `</g>`;
  const hoogte = Math.max(
    voor.hoogte,
    linkerkant.hoogte,
    rechterkant.hoogte,
    ...[...dingen.links, ...dingen.rechts].map((ding) => ding.hoogte),
  );
  return { svg, breedte, hoogte, diepte: STOEP.diepte };
}

function opEenRij(huizen: readonly Huis[]) {
  let x = 0;
  const gezet = huizen.map((een) => {
    const tekening = gevel(een);
    const plek = { huis: tekening, x };
    x += tekening.breedte;
    return plek;
  });
  return {
    huizen: gezet,
    breedte: x,
    hoogte: Math.max(0, ...gezet.map(({ huis }) => huis.hoogte)),
  };
}

// People first, so that they stand next to their house; each to the side with the most room.
function opDeStoep(inrichting: Huis['inrichting']) {
  const links: Tekening[] = [];
  const rechts: Tekening[] = [];
  const dingen =
    inrichting === undefined
      ? []
      : [
          ...inrichting.mensen.map(mens),
          ...inrichting.stoep.map(stoepding),
          ...(inrichting.grap === undefined ? [] : [grap(inrichting.grap)]),
        ];
  for (const ding of dingen) (breedteVan(rechts) <= breedteVan(links) ? rechts : links).push(ding);
  return { links, rechts };
}

const breedteVan = (dingen: readonly Tekening[]): number =>
  dingen.reduce((som, { breedte }) => som + breedte + STOEP.tussen, 0);

function naast(
  dingen: readonly Tekening[],
  plaats: (x: number, breedte: number) => number,
): string {
  let x = 4;
  let svg = '';
  for (const ding of dingen) {
    svg += zet(ding, plaats(x, ding.breedte), STOEP.voor);
    x += ding.breedte + STOEP.tussen;
  }
  return svg;
}
