/** The street below the words: the choice among its neighbours, the quay and the water. */
import type { Keuze, Palet } from '../prent.ts';
import { balk, OVER, type Deel, type Geplaatst } from '../vel.ts';
import type { Gereedschap } from './gereedschap.ts';
import { DIK } from './label.ts';

/** Where the street lies on a sheet, in units. */
export interface Straatligging {
  readonly breedte: number;
  readonly hoogte: number;
  /** The ground line. */
  readonly grond: number;
  /** True when there is room for the wharf; otherwise the water lies right under the street. */
  readonly metWerf: boolean;
}

/** How far the middle of the choice is from the left, in parts of the width. */
const MIDDEN = 0.57;
/** Room beside the choice through which the Dom shows. */
const OPENING = 150;
/** How deep the pavement is where there is no wharf. */
const STOEP = 34;
/** How far under the ground the water begins where there is one: see `straat/kade/lagen.ts`. */
export const WERF_TOT = 218;

/** The houses with the choice among them. */
export function huizen(
  keuze: Keuze,
  { breedte, grond }: Straatligging,
  { tekenvel: { keuzes, decor } }: Gereedschap,
): Deel[] {
  const zet = (prent: Geplaatst['prent'], x: number): Geplaatst => ({
    soort: 'prent',
    ...{ prent, x, y: grond, keer: 1 },
  });
  const alle = keuzes.flatMap(({ sleutel, gevel }) =>
    gevel === null || sleutel === keuze.sleutel ? [] : gevel,
  );
  const begin = keuzes.findIndex(({ sleutel }) => sleutel === keuze.sleutel);
  const buren = [...alle.slice(begin), ...alle.slice(0, begin)];
  const links = breedte * MIDDEN - keuze.prent.breedte / 2;
  const delen = [zet(decor.dom, links - OPENING / 2 - decor.dom.breedte / 2)];
  let vanaf = links + keuze.prent.breedte;
  while (vanaf < breedte + OVER) {
    const buur = buren.shift();
    if (buur === undefined) break;
    delen.push(zet(buur, vanaf));
    vanaf += buur.breedte;
  }
  let tot = links - OPENING;
  while (tot > -OVER) {
    const buur = buren.pop();
    if (buur === undefined) break;
    tot -= buur.breedte;
    delen.push(zet(buur, tot));
  }
  return [...delen, zet(keuze.prent, links)];
}

/** What lies far behind the houses. */
export function verte(ligging: Straatligging, { tekenvel: { decor } }: Gereedschap): Deel[] {
  const x = (ligging.breedte - decor.verte.breedte) / 2;
  return [{ soort: 'prent', prent: decor.verte, x, y: ligging.grond, keer: 1 }];
}

/** Pavement and road: the choice stands on them. */
export function bestrating(
  ligging: Straatligging,
  palet: Palet,
  { tekenvel: { decor } }: Gereedschap,
): Deel[] {
  const { breedte, hoogte, grond, metWerf } = ligging;
  const x = (breedte - decor.straat.breedte) / 2;
  if (metWerf) return [{ soort: 'prent', prent: decor.straat, x, y: grond, keer: 1 }];
  const lijn = { kleur: palet.inkt, dikte: DIK };
  const breed = breedte + 2 * OVER;
  return [
    balk(-OVER, grond, breed, STOEP, palet.stoep, lijn),
    balk(-OVER, grond + STOEP, breed, hoogte + OVER - grond - STOEP, palet.water, lijn),
  ];
}

/** What lies before the street: railing, wall, wharf, bridge and water. */
export function kade(
  { breedte, hoogte, grond, metWerf }: Straatligging,
  palet: Palet,
  { tekenvel: { decor } }: Gereedschap,
): Deel[] {
  if (!metWerf) return [];
  const x = (breedte - decor.water.breedte) / 2;
  const diep = grond + WERF_TOT + 60;
  const boot = !metBoot({ breedte, metWerf }) ? [] : [varend(decor.boot, breedte * BOOT.x, grond)];
  return [
    { soort: 'prent', prent: decor.water, x, y: grond, keer: 1 },
    // The water of the drawing is not deep enough for every sheet.
    balk(-OVER, diep, breedte + 2 * OVER, hoogte + OVER - diep, palet.water),
    ...boot,
  ];
}

/** A boat lies on the water between the foot and its code, where there is room for it. */
const BOOT = { past: 900, x: 0.52, diep: 92 } as const;

function metBoot({ breedte, metWerf }: Pick<Straatligging, 'breedte' | 'metWerf'>): boolean {
  return metWerf && breedte >= BOOT.past;
}

function varend(prent: Geplaatst['prent'], x: number, grond: number): Geplaatst {
  return { soort: 'prent', prent, x, y: grond + WERF_TOT + BOOT.diep, keer: 1 };
}

/** Where the foot of a sheet stands: in the water. */
export function voetOp(ligging: Straatligging, rand: number, onder: number) {
  const { breedte, hoogte, grond, metWerf } = ligging;
  const boven = grond + (metWerf ? WERF_TOT + 10 : STOEP + 10);
  const tot = metBoot(ligging) ? breedte * BOOT.x - 16 : breedte - rand;
  return {
    x: rand,
    y: boven,
    breedte: breedte - 2 * rand,
    hoogte: hoogte - onder - boven - 12,
    tot,
  };
}
