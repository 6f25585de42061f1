import { zet } from '../../tekening.ts';
import type { Tekening } from '../../tekening.ts';
import type { Verf } from '../../verf.ts';
import { WERF, WERFVOET } from '../lagen.ts';
import { bankMetRuster, kano, kratten, stadsfiets, terras, tonnen } from '../werf.ts';
import { dichteKelder, type Kelder } from './boog.ts';
import * as werk from './werk.ts';

/** A cellar, and what stands before it on the wharf. */
interface Plek {
  readonly kelder: Kelder;
  readonly ervoor?: Tekening;
}

/** The cellars on a side, from the bridge outward. Where none of them fits, doors are closed. */
const KELDERS: Readonly<Record<'links' | 'rechts', () => readonly Plek[]>> = {
  links: () => [
    { kelder: werk.meubelmakerij() },
    { kelder: dichteKelder('blauw'), ervoor: bankMetRuster() },
    { kelder: werk.magazijn() },
    { kelder: dichteKelder('gracht'), ervoor: kratten() },
    { kelder: werk.bloemisterij() },
    { kelder: dichteKelder('geel'), ervoor: stadsfiets() },
    { kelder: werk.modeatelier() },
  ],
  rechts: () => [
    { kelder: werk.keuken() },
    { kelder: dichteKelder('gracht'), ervoor: terras() },
    { kelder: werk.fietsenmakerij() },
    { kelder: dichteKelder('blad'), ervoor: tonnen() },
    { kelder: werk.drukkerij() },
    { kelder: dichteKelder('geel'), ervoor: kano() },
    { kelder: werk.oefenkelder() },
  ],
};

const DEUREN: readonly Verf[] = ['blauw', 'gracht', 'blad', 'roze'];
const TUSSEN = 8;

/**
 * The cellars on one side of the bridge, between the posts of the lanterns: as many in each stretch
 * of the wall as fit, spread over it. `grenzen` are where stretches end, from the bridge outward.
 */
export function kelders(
  kant: 'links' | 'rechts',
  begin: number,
  grenzen: readonly number[],
): string {
  const richting = kant === 'links' ? -1 : 1;
  const over = [...KELDERS[kant]()];
  let deuren = 0;
  let svg = '';
  let van = begin;
  for (const tot of grenzen) {
    const ruimte = Math.abs(tot - van);
    const plekken: Plek[] = [];
    let som = TUSSEN;
    const past = ({ kelder }: Plek) => som + kelder.breedte + TUSSEN <= ruimte;
    for (;;) {
      // Where the next cellar is too wide, there may be room for one more pair of doors.
      const dicht = { kelder: dichteKelder(DEUREN[deuren % DEUREN.length] ?? 'blauw') };
      const volgende = over[0];
      const plek = volgende !== undefined && past(volgende) ? volgende : dicht;
      if (!past(plek)) break;
      if (plek === volgende) over.shift();
      else deuren += 1;
      som += plek.kelder.breedte + TUSSEN;
      plekken.push(plek);
    }
    svg += verdeeld(plekken, van, tot, richting, van === begin);
    van = tot;
  }
  return svg;
}

// Spread over their stretch of the wall; beside the bridge the first one keeps close to it.
function verdeeld(
  plekken: readonly Plek[],
  van: number,
  tot: number,
  richting: 1 | -1,
  naastDeBrug: boolean,
): string {
  const over = plekken.reduce((rest, { kelder }) => rest - kelder.breedte, Math.abs(tot - van));
  const eerste = naastDeBrug ? TUSSEN : over / (plekken.length + 1);
  const tussen = (over - eerste) / plekken.length;
  let afstand = eerste;
  let svg = '';
  for (const { kelder, ervoor } of plekken) {
    const midden = van + richting * (afstand + kelder.breedte / 2);
    svg += zet(kelder, midden, WERF.y);
    if (ervoor !== undefined) svg += zet(ervoor, midden - ervoor.breedte / 2, WERFVOET);
    afstand += kelder.breedte + tussen;
  }
  return svg;
}
