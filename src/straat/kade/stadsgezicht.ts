import { gevel } from '../gevel/gevel.ts';
import type { Huis } from '../gevel/huis.ts';
import { mens, type Mens } from '../mensen/mens.ts';
import { zet, type Tekening } from '../tekening.ts';
import { bus } from './bus.ts';
import { kade } from './kade.ts';
import { boom, dom, labeltje, lantaarn, meeuw, wolk } from './stad.ts';

/** How wide the view is: wider than any window, so that a window only decides how much one sees. */
const BREEDTE = 2640;
const MIDDEN = BREEDTE / 2;
/** Half of the open space in the middle, where the bus passes and the Dom stands far away. */
const OPENING = 236;

/** The people on the pavement, and where they stand from the middle of the view. */
const MENSEN: ReadonlyArray<readonly [plek: number, wie: Mens]> = [
  [
    -560,
    {
      huid: 'huid2',
      hoofd: 'koksmuts',
      haar: 'wit',
      jas: 'wit',
      kleding: 'schort',
      broek: 'staal',
      houding: 'wijst',
      gereedschap: 'dienblad',
    },
  ],
  [
    -330,
    {
      huid: 'huid1',
      hoofd: 'kort',
      haar: 'steen',
      gezicht: 'baard',
      jas: 'blauw',
      broek: 'blauw',
      houding: 'zwaait',
    },
  ],
  [
    290,
    {
      huid: 'huid4',
      hoofd: 'krullen',
      haar: 'inkt',
      jas: 'roze',
      broek: 'blauw',
      houding: 'wijst',
      gereedschap: 'tablet',
    },
  ],
  [
    470,
    {
      huid: 'huid3',
      hoofd: 'lang',
      haar: 'inkt',
      jas: 'korst',
      broek: 'staal',
      houding: 'wijst',
      hulp: 'rolstoel',
    },
  ],
  [
    640,
    {
      huid: 'huid3',
      hoofd: 'helm',
      haar: 'geel',
      jas: 'blauw',
      broek: 'staal',
      houding: 'zwaait',
      kleding: 'hesje',
    },
  ],
  [
    -830,
    {
      huid: 'huid2',
      hoofd: 'hoofddoek',
      haar: 'roze',
      jas: 'gracht',
      broek: 'staal',
      houding: 'wijst',
      gereedschap: 'doos',
    },
  ],
];

/**
 * The view over the canal: two rows of houses with the Dom between them, the bus on its way, the
 * wharf and the water. The houses nearest to the middle come first in both rows.
 */
export function stadsgezicht(links: readonly Huis[], rechts: readonly Huis[]): Tekening {
  const rijLinks = rij(links, (x, breedte) => MIDDEN - OPENING - x - breedte);
  const rijRechts = rij(rechts, (x) => MIDDEN + OPENING + x);
  const water = kade(BREEDTE);
  const lantaarns = [-700, -420, 250, 560, 880].map((plek) =>
    zet({ svg: lantaarn().svg + zet(labeltje(), 22, -48) }, MIDDEN + plek, 8),
  );
  const svg =
    zet(wolk(), MIDDEN + 330, -420) +
    zet(dom(), MIDDEN - 88) +
    zet(boom(), MIDDEN - 226) +
    zet(boom(), MIDDEN + 126) +
    rijLinks.svg +
    rijRechts.svg +
    water.svg +
    lantaarns.join('') +
    MENSEN.map(([plek, wie]) => zet(mens(wie), MIDDEN + plek, 10)).join('') +
    zet(bus('30 Voorstraat', 'blad'), MIDDEN - 168, 11) +
    zet(labeltje(), MIDDEN - 60, -4) +
    zet(meeuw(), MIDDEN - 432, -116);
  return {
    svg,
    breedte: BREEDTE,
    hoogte: Math.max(rijLinks.hoogte, rijRechts.hoogte, dom().hoogte, 470),
    diepte: water.diepte,
  };
}

function rij(
  huizen: readonly Huis[],
  plaats: (x: number, breedte: number) => number,
): { svg: string; hoogte: number } {
  let x = 0;
  let svg = '';
  let hoogte = 0;
  for (const huis of huizen) {
    const tekening = gevel(huis);
    svg += zet(tekening, plaats(x, tekening.breedte));
    x += tekening.breedte;
    hoogte = Math.max(hoogte, tekening.hoogte);
  }
  return { svg, hoogte };
}
