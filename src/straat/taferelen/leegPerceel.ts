import { cirkel, letters, rechthoek, streep, vorm } from '../lijnen.ts';
import { gevel } from '../gevel/gevel.ts';
import type { Huis } from '../gevel/huis.ts';
import { meeuw } from '../kade/stad.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';
import { verzonnenBouw } from '../verzonnenBouw.ts';

/** How far the row of houses reaches from the middle: beyond the edge of the widest window. */
const REIKT = 1320;
/** Half of the gap between the houses. */
const PERCEEL = 186;
const STOEP = 68;
/** The plank that hangs loose; the next one is gone. */
const LOS = 6;
const LAT = { breedte: 31, hoogte: 92 };

const DIK = (vlak: Verf) => ({ vlak, lijn: 'dik' }) as const;
const DUN = (vlak: Verf) => ({ vlak, lijn: 'dun' }) as const;

/**
 * A street with a gap in it: a fence around a plot where a house could stand, a board that knows the
 * number only, and a cat that has moved in.
 */
export function leegPerceel(nummer: '404' | '410', straat: readonly Huis[]): Tekening {
  const huizen = straat.filter(({ bouw }) => bouw.geveltype !== 'kelder');
  const links = kant(
    huizen.filter((_, plek) => plek % 2 === 0),
    'links',
  );
  const rechts = kant(
    huizen.filter((_, plek) => plek % 2 === 1),
    'rechts',
  );
  const midden =
    PERCEEL + Math.max(...[...links, ...rechts].map(({ huis, x }) => x + huis.breedte));
  const svg =
    links.map(({ huis, x }) => zet(huis, midden - PERCEEL - x - huis.breedte)).join('') +
    rechts.map(({ huis, x }) => zet(huis, midden + PERCEEL + x)).join('') +
    zet({ svg: perceel(nummer) }, midden) +
    rechthoek(-8, 0, 2 * midden + 16, STOEP + 8, DIK('stoep')) +
    zet({ svg: hek() }, midden - 176, 12);
  return {
    svg,
    breedte: 2 * midden,
    hoogte: Math.max(300, ...[...links, ...rechts].map(({ huis }) => huis.hoogte)),
    diepte: STOEP,
  };
}

function kant(huizen: readonly Huis[], naam: string) {
  const gezet: Array<{ huis: Tekening; x: number }> = [];
  let x = 0;
  for (let plek = 0; x < REIKT - PERCEEL; plek += 1) {
    const huis = gevel(huizen[plek] ?? woning(`perceel ${naam} ${String(plek)}`));
    gezet.push({ huis, x });
    x += huis.breedte;
  }
  return gezet;
}

const woning = (zaad: string): Huis => ({
  bouw: verzonnenBouw(zaad),
  opschrift: '',
  teken: 'letter',
});

// What one sees over the fence: sand, weeds, a board on two poles, and somebody who keeps watch.
function perceel(nummer: string): string {
  return (
    vorm('M-186 0V-46Q-120 -66 -60 -52Q10 -78 76 -56Q140 -70 186 -48V0Z', DIK('zand')) +
    streep('M-150 -62V-118M-150 -86q-14 -4 -16 -18M-150 -96q14 -4 15 -18', 'dun', 'blad') +
    streep('M150 -60V-104M150 -78q13 -4 14 -17M150 -86q-13 -4 -14 -17', 'dun', 'blad') +
    rechthoek(-78, -214, 10, 214, DIK('korst')) +
    rechthoek(52, -214, 10, 214, DIK('korst')) +
    rechthoek(-104, -262, 192, 96, DIK('wit')) +
    rechthoek(-94, -252, 172, 76, { vlak: null, lijn: 'dun' }) +
    letters(nummer, -8, -190, 64, 'inkt') +
    zet(meeuw(), -70, -260)
  );
}

// Planks of one width, one of which hangs loose; through the gap comes a cat.
function hek(): string {
  const latten = Array.from({ length: 11 }, (_, nummer) => {
    const x = nummer * 32;
    if (nummer === LOS + 1) return '';
    return nummer === LOS
      ? `<g transform="translate(${maat(x + 16)} -70) rotate(32)">${lat(-16, 70)}</g>`
      : lat(x, 0);
  });
  return (
    rechthoek(4, -72, 344, 10, DUN('steen')) +
    rechthoek(4, -30, 344, 10, DUN('steen')) +
    zet({ svg: KAT }, LOS * 32 + 20) +
    latten.join('')
  );
}

const lat = (x: number, y: number): string =>
  vorm(
    `M${maat(x)} ${maat(y)}v${maat(-LAT.hoogte + 10)}l${maat(LAT.breedte / 2)} -10l${maat(LAT.breedte / 2)} 10v${maat(LAT.hoogte - 10)}Z`,
    DUN('korst'),
  );

const KAT =
  streep('M34 -4q16 0 12 -20', 'dik') +
  vorm('M0 0C-2 -20 6 -28 8 -32L6 -50L15 -43H23L32 -50L30 -32C38 -24 38 -10 36 0Z', DIK('inkt')) +
  cirkel(15, -36, 2, { vlak: 'geel', lijn: 'geen' }) +
  cirkel(24, -36, 2, { vlak: 'geel', lijn: 'geen' });
