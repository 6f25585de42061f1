import { rechthoek, streep, vorm } from '../lijnen.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';
import { deur, DEURBREEDTE, poort } from './deur.ts';
import { bord } from './gevelbord.ts';
import type { Huis } from './huis.ts';
import { naambord, uitgestald } from './winkel.ts';

const TAND = { breedte: 60, hoogte: 46 };
const VERDIEPING = 48;
/** From this width on there is room for a door beside the gate, and for a board above it. */
const MET_DEUR = 150;

/** A workshop under a saw-tooth roof: a gate, a door beside it, and light from above. */
export function werkplaats({ bouw, opschrift, teken, aan = false, inrichting }: Huis): Tekening {
  const { breedte, verdiepingen } = bouw;
  const muur: Verf = bouw.muur === 'wit' ? 'stoep' : bouw.muur;
  const goot = 112 + verdiepingen * VERDIEPING;
  const tanden = Math.max(2, Math.round(breedte / TAND.breedte));
  const tand = breedte / tanden;
  const metDeur = breedte >= MET_DEUR;
  const poortBreedte = breedte - (metDeur ? DEURBREEDTE + 44 : 20);
  const lichten = Array.from({ length: tanden }, (_, nummer) => {
    const x = nummer * tand + 8;
    return (
      vorm(
        `M${maat(x)} ${maat(-goot - TAND.hoogte + 18)}V${maat(-goot - 4)}H${maat(x + tand * 0.5)}Z`,
        {
          vlak: aan ? 'licht' : 'hemel',
          lijn: 'dun',
        },
      ) + streep(`M${maat(x + 11)} ${maat(-goot - TAND.hoogte + 28)}V${maat(-goot - 4)}`, 'dun')
    );
  });
  const svg =
    vorm(
      `M0 0V${maat(-goot - TAND.hoogte)}${`l${maat(tand)} ${String(TAND.hoogte)}v-${String(TAND.hoogte)}`.repeat(tanden - 1)}L${maat(breedte)} ${maat(-goot)}V0Z`,
      { vlak: muur, lijn: 'dik' },
    ) +
    lichten.join('') +
    ramen(breedte, verdiepingen, aan) +
    rechthoek(0, -14, breedte, 14, { vlak: 'staal', lijn: 'dun' }) +
    poort(10, poortBreedte) +
    zet({ svg: uitgestald(poortBreedte - 20, inrichting?.etalage ?? [], teken) }, 14, 16) +
    (metDeur ? deur(breedte - DEURBREEDTE - 18, bouw.deur, aan ? 'licht' : 'glas', false) : '') +
    (opschrift === '' ? '' : naambord(opschrift, 10 + poortBreedte / 2, -119, poortBreedte - 2)) +
    (opschrift === '' || !metDeur ? '' : zet({ svg: bord(teken, 20) }, breedte - 35, -116));
  return { svg, breedte, hoogte: goot + TAND.hoogte + 3, diepte: 0 };
}

// A band of factory windows for every storey above the first.
function ramen(breedte: number, verdiepingen: number, aan: boolean): string {
  const band = breedte - 28;
  const ruiten = Math.round(band / 22);
  return Array.from({ length: verdiepingen - 1 }, (_, nummer) => {
    const y = -(160 + nummer * VERDIEPING + 36);
    return (
      rechthoek(14, y, band, 30, { vlak: aan ? 'licht' : 'ruit', lijn: 'dun' }) +
      streep(
        Array.from(
          { length: ruiten - 1 },
          (_leeg, ruit) => `M${maat(14 + ((ruit + 1) * band) / ruiten)} ${String(y)}v30`,
        ).join('') + `M14 ${String(y + 12)}h${maat(band)}`,
        'dun',
      )
    );
  }).join('');
}
