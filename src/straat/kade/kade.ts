import type { Teken } from '../gevel/tekens.ts';
import { rechthoek, streep } from '../lijnen.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import { dun, los } from '../dingen/ding.ts';
import { brug } from './brug.ts';
import { kelders } from './kelder/rij.ts';
import { kadelantaarn } from './lantaarn.ts';
import { BRUG, DEKZERK, MUUR, RELING, WATER, WEG, WERF, WERFVOET } from './lagen.ts';
import { eenden, fuut, roeiboot, vrachtboot } from './water.ts';
import { reiger } from './werf.ts';

/** A lantern on the quay: where it stands, and the trade of the house behind it. */
export interface Lantaarn {
  readonly x: number;
  readonly vak: Teken | null;
}

/** What drives over the street stands between these two. */
export interface Kade {
  readonly straat: string;
  readonly water: Tekening;
}

/**
 * What lies below the street: first the pavement and the road, and then, before the traffic, the
 * railing on its coping stone, the wall with the wharf cellars where people work, the bridge in the
 * middle, the wharf and the water. `lantaarns` stand on both sides, from the bridge outward. On water
 * that is `stil` there are no boats and no waves.
 */
export function kade(
  breedte: number,
  lantaarns: Readonly<Record<'links' | 'rechts', readonly Lantaarn[]>>,
  vaart: 'druk' | 'stil' = 'druk',
): Kade {
  const midden = breedte / 2;
  const dik = (vlak: 'stoep' | 'zand' | 'steen' | 'water' | 'wit') =>
    ({ vlak, lijn: 'dik' }) as const;
  const band = (y: number, hoogte: number, vlak: Parameters<typeof dik>[0]) =>
    rechthoek(-20, y, breedte + 40, hoogte, dik(vlak));
  const lantaarn = ({ x, vak }: Lantaarn, kant: 1 | -1) => zet({ svg: kadelantaarn(vak, kant) }, x);
  const rand = (kant: 'links' | 'rechts') => [
    ...lantaarns[kant].map(({ x }) => x),
    kant === 'links' ? 0 : breedte,
  ];
  const water =
    reling(breedte) +
    band(MUUR.y, MUUR.hoogte, 'steen') +
    metselwerk(breedte) +
    band(WATER.y, WATER.hoogte + 20, 'water') +
    (vaart === 'druk' ? golven(breedte) : '') +
    band(WERF.y, WERF.hoogte, 'stoep') +
    kelders('links', midden - BRUG.half, rand('links')) +
    kelders('rechts', midden + BRUG.half, rand('rechts')) +
    zet({ svg: brug() }, midden) +
    band(DEKZERK.y, DEKZERK.hoogte, 'zand') +
    lantaarns.links.map((dit) => lantaarn(dit, 1)).join('') +
    lantaarns.rechts.map((dit) => lantaarn(dit, -1)).join('') +
    reigers(lantaarns) +
    (vaart === 'druk' ? opHetWater(midden) : '');
  return {
    straat: band(0, WEG, 'wit') + rechthoek(-20, WEG, breedte + 40, DEKZERK.y - WEG, dun('stoep')),
    water: { svg: water, breedte, hoogte: 3, diepte: WATER.y + WATER.hoogte },
  };
}

// A heron waits under the first lantern on the right; another one far away on the left.
function reigers({ links, rechts }: Parameters<typeof kade>[1]): string {
  return [rechts[0], links[2]]
    .flatMap((plek) => (plek === undefined ? [] : [zet(reiger, plek.x - 30, WERFVOET + 3)]))
    .join('');
}

function opHetWater(midden: number): string {
  const y = WATER.y;
  const boot = (tekening: Tekening, x: number, diep: number) =>
    zet({ svg: `<g class="dobbert">${tekening.svg}</g>` }, midden + x, y + diep);
  return (
    boot(vrachtboot(), -40, 66) +
    boot(roeiboot(), -640, 52) +
    zet(eenden(), midden - 300, y + 50) +
    zet(eenden(), midden + 960, y + 64) +
    zet(eenden(), midden - 1080, y + 70) +
    zet(fuut, midden + 420, y + 56)
  );
}

function reling(breedte: number): string {
  let palen = '';
  for (let x = 24; x < breedte; x += 48) palen += `M${maat(x)} ${maat(RELING)}V${maat(DEKZERK.y)}`;
  return (
    rechthoek(-20, RELING, breedte + 40, DEKZERK.y - RELING, los('stoep')) +
    streep(
      `${palen}M-20 ${maat(RELING)}H${maat(breedte + 20)}M-20 ${maat(RELING + 12)}H${maat(breedte + 20)}`,
      'dun',
    )
  );
}

// Here and there a brick shows in the wall.
function metselwerk(breedte: number): string {
  let pad = '';
  for (let x = 30, rij = 0; x < breedte; x += 74, rij = (rij + 2) % 5) {
    pad += `M${maat(x)} ${maat(MUUR.y + 16 + rij * 22)}h14m6 0h10m-22 9h14`;
  }
  return streep(pad, 'dun', 'diepte');
}

function golven(breedte: number): string {
  let pad = '';
  for (let x = 30, rij = 0; x < breedte; x += 92, rij = (rij + 2) % 5) {
    pad += `M${maat(x)} ${maat(WATER.y + 22 + rij * 16)}h${String(16 + 6 * rij)}`;
  }
  return streep(pad, 'dun', 'hemel');
}
