import { gescheiden } from '../gescheiden.ts';
import { gevel } from '../gevel/gevel.ts';
import type { Huis } from '../gevel/huis.ts';
import { fietser } from '../kade/fietser.ts';
import { rij } from '../kade/rij.ts';
import { boom, dom, lantaarn, vogel, wolk } from '../kade/stad.ts';
import { straatleven } from '../kade/straatleven.ts';
import { rechthoek, streep } from '../lijnen.ts';
import { straatnaambord } from '../straatnaambord.ts';
import { maat, zet, type Tekening } from '../tekening.ts';

/** Wider than most windows, so that a window only decides how much one sees. */
const BREEDTE = 2640;
const MIDDEN = BREEDTE / 2;
/** The gap between the houses, where the sign of the street stands before the Dom. */
const GAT = { links: -110, rechts: 336 } as const;
const HEMEL = 470;
const STOEP = 14;
const WEG = 52;

/**
 * A stretch of the street with the sign of its name: low houses left, under the words of the page,
 * and high ones right, each with who works there. A cellar of the wharf lies elsewhere.
 */
export function straatstuk(huizen: readonly Huis[], naam: string, voorEenDag: string): Tekening {
  const opHoogte = huizen
    .filter(({ bouw }) => bouw.geveltype !== 'kelder')
    .toSorted((a, b) => gevel(a).hoogte - gevel(b).hoogte);
  const helft = Math.floor(opHoogte.length / 2);
  const links = rij(gescheiden(opHoogte.slice(0, helft)), 'links', MIDDEN + GAT.links);
  const rechts = rij(gescheiden(opHoogte.slice(helft)), 'rechts', MIDDEN + GAT.rechts);
  const bord = straatnaambord(naam, voorEenDag);
  const svg =
    zet(dom(), MIDDEN - 84) +
    zet(wolk(), MIDDEN + 350, -412) +
    zet(vogel, MIDDEN - 190, -318) +
    zet(boom(), MIDDEN + GAT.links + 6) +
    links.svg +
    rechts.svg +
    rechthoek(-20, 0, BREEDTE + 40, STOEP, { vlak: 'wit', lijn: 'dik' }) +
    rechthoek(-20, STOEP, BREEDTE + 40, WEG + 20, { vlak: 'stoep', lijn: 'dik' }) +
    streep(wegdek(), 'dun', 'wit') +
    straatleven([...links.staand, ...rechts.staand], () => 0, []) +
    zet(lantaarn(), MIDDEN + 288, 9) +
    zet(bord, MIDDEN + 84, 9) +
    zet(fietser, MIDDEN - 34, STOEP + 26);
  return {
    svg,
    breedte: BREEDTE,
    hoogte: Math.max(links.hoogte, rechts.hoogte, bord.hoogte, HEMEL),
    diepte: STOEP + WEG,
  };
}

function wegdek(): string {
  let pad = '';
  for (let x = 40; x < BREEDTE; x += 120) pad += `M${maat(x)} ${maat(STOEP + WEG / 2 + 8)}h44`;
  return pad;
}
