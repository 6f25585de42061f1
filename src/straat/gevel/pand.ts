import { grap, stoepding } from '../dingen/stoepding.ts';
import { mens } from '../mensen/mens.ts';
import { zet, type Tekening } from '../tekening.ts';
import { gevel } from './gevel.ts';
import type { Huis } from './huis.ts';

/** How far things stand before the house, how far over its edge, and how far from each other. */
const STOEP = { diepte: 8, over: 12, tussen: 6 };

/**
 * A house with everything on its pavement: things, people at work and the joke, left and right of
 * the front. Nothing stands before the door, and nothing before anything else.
 */
export function pand(huis: Huis): Tekening {
  const voor = gevel(huis);
  const { links, rechts } = verdeeld(opDeStoep(huis.inrichting));
  const linksBreed = breedteVan(links);
  const huisX = Math.max(0, linksBreed - STOEP.over);
  const rechtsX = huisX + voor.breedte - STOEP.over;
  const rechtsBreed = breedteVan(rechts);
  return {
    svg:
      zet(voor, huisX) +
      // The first thing on a side stands next to the house.
      rij(links.toReversed(), 0) +
      rij(rechts, rechtsX),
    breedte: Math.max(huisX + voor.breedte, rechtsX + rechtsBreed),
    hoogte: Math.max(voor.hoogte, ...[...links, ...rechts].map(({ hoogte }) => hoogte)),
    diepte: STOEP.diepte + 3,
  };
}

// People first, so that they stand next to their house; the joke last, where one finds it.
function opDeStoep(inrichting: Huis['inrichting']): Tekening[] {
  if (inrichting === undefined) return [];
  return [
    ...inrichting.mensen.map(mens),
    ...inrichting.stoep.map(stoepding),
    ...(inrichting.grap === undefined ? [] : [beweeglijk(grap(inrichting.grap))]),
  ];
}

// The joke is a group of its own, so that a page can let it hop.
function beweeglijk(ding: Tekening): Tekening {
  return { ...ding, svg: `<g class="grap">${ding.svg}</g>` };
}

// Each thing goes to the side with the most room; what faces right stands left first.
function verdeeld(dingen: readonly Tekening[]) {
  const links: Tekening[] = [];
  const rechts: Tekening[] = [];
  for (const ding of dingen) (breedteVan(links) <= breedteVan(rechts) ? links : rechts).push(ding);
  return { links, rechts };
}

function breedteVan(dingen: readonly Tekening[]): number {
  const som = dingen.reduce((totaal, { breedte }) => totaal + breedte, 0);
  return som + STOEP.tussen * Math.max(0, dingen.length - 1);
}

function rij(dingen: readonly Tekening[], vanaf: number): string {
  let x = vanaf;
  let svg = '';
  for (const ding of dingen) {
    svg += zet(ding, x, STOEP.diepte);
    x += ding.breedte + STOEP.tussen;
  }
  return svg;
}
