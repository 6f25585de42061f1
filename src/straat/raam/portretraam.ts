import { cirkel, letters, rechthoek, streep, vorm, type Verfstreek } from '../lijnen.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';
import { ding, type Ding } from './dingen.ts';

/** The glass of the window within the drawing: where a photo stands. Four to five. */
export const GLAS = { x: 36, y: -374, breedte: 280, hoogte: 350 } as const;
const BREEDTE = 352;
const HOOGTE = 399;

/** The frame with its opening: drawn the other way around, the inner edge is a hole. */
const KOZIJN = 'M15 -396H337V-22H15ZM36 -374V-24H316V-374Z';

const DIK = (vlak: Verf): Verfstreek => ({ vlak, lijn: 'dik' });
const DUN = (vlak: Verf | null): Verfstreek => ({ vlak, lijn: 'dun' });

/** What decides how somebody's window looks. */
export interface Portretraam {
  /** The letter behind the glass; `null` leaves the glass open, for a photo behind the drawing. */
  readonly initiaal: string | null;
  readonly glas: Verf;
  readonly gordijn: Verf;
  /** What stands on the sill, from left to right. */
  readonly vensterbank: readonly Ding[];
}

/** The window of an ambassadeur, seen from the street: curtains, glass, and a sill with things on it. */
export function portretraam({ initiaal, glas, gordijn, vensterbank }: Portretraam): Tekening {
  const plaatsen = [GLAS.x + 52, GLAS.x + GLAS.breedte - 52];
  return frame(
    (initiaal === null
      ? rechthoek(GLAS.x, GLAS.y, GLAS.breedte, GLAS.hoogte, DUN(null))
      : rechthoek(GLAS.x, GLAS.y, GLAS.breedte, GLAS.hoogte, DUN(glas)) +
        glans() +
        letters(initiaal.toUpperCase(), BREEDTE / 2, -142, 200, 'inkt')) +
      helft(gordijn) +
      `<g transform="matrix(-1 0 0 1 ${String(BREEDTE)} 0)">${helft(gordijn)}</g>`,
    vensterbank
      .map((welk, plek) => zet({ svg: ding(welk) }, plaatsen[plek] ?? BREEDTE / 2, -24))
      .join(''),
  );
}

/** A window where nobody lives yet: whitened glass, and the cat of the street. */
export function witRaam(): Tekening {
  return frame(
    rechthoek(GLAS.x, GLAS.y, GLAS.breedte, GLAS.hoogte, DUN('stoep')) +
      streep(
        'M128 -340q-24 80 -50 220M196 -352q-30 110 -68 290M258 -340q-28 110 -62 230',
        'dik',
        'wit',
      ) +
      streep('M290 -250q-14 70 -34 130', 'dik', 'wit'),
    zet({ svg: KAT }, 250, -24),
  );
}

function frame(achter: string, voor: string): Tekening {
  const svg =
    vorm(KOZIJN, DIK('wit')) +
    achter +
    rechthoek(GLAS.x, GLAS.y - 2, GLAS.breedte, 13, DUN('wit')) +
    rechthoek(0, -24, BREEDTE, 21, DIK('zand')) +
    voor;
  return { svg, breedte: BREEDTE, hoogte: HOOGTE, diepte: 0 };
}

function glans(): string {
  return vorm('M232 -361H300L200 -24H132Z', { vlak: 'glans', lijn: 'geen' });
}

// The left curtain, tied back with a band.
function helft(kleur: Verf): string {
  const x = GLAS.x;
  const boven = GLAS.y + 11;
  return (
    vorm(
      `M${maat(x)} ${maat(boven)}H${maat(x + 78)}C${maat(x + 80)} -270 ${maat(x + 64)} -190 ${maat(x + 40)} -148` +
        `C${maat(x + 54)} -110 ${maat(x + 54)} -60 ${maat(x + 50)} -24H${maat(x)}Z`,
      DUN(kleur),
    ) +
    vorm(
      `M${maat(x + 24)} ${maat(boven)}h12C${maat(x + 38)} -280 ${maat(x + 30)} -200 ${maat(x + 22)} -150h-5C${maat(x + 24)} -200 ${maat(x + 26)} -280 ${maat(x + 24)} ${maat(boven)}Z` +
        `M${maat(x + 54)} ${maat(boven)}h10C${maat(x + 62)} -270 ${maat(x + 50)} -200 ${maat(x + 32)} -152h-4C${maat(x + 46)} -210 ${maat(x + 54)} -280 ${maat(x + 54)} ${maat(boven)}Z` +
        `M${maat(x + 22)} -138h7C${maat(x + 34)} -100 ${maat(x + 34)} -60 ${maat(x + 32)} -26h-8C${maat(x + 26)} -60 ${maat(x + 26)} -100 ${maat(x + 22)} -138Z`,
      { vlak: 'diepte', lijn: 'geen' },
    ) +
    vorm(
      `M${maat(x - 1)} -146L${maat(x + 44)} -158L${maat(x + 48)} -146L${maat(x + 3)} -132Z`,
      DUN('wit'),
    )
  );
}

const KAT =
  streep('M22 -6q16 2 14 -16', 'dik') +
  vorm(
    'M-20 0C-24 -26 -12 -38 -8 -44L-10 -66L-1 -56H10L18 -66L17 -44C26 -32 26 -14 24 0Z',
    DIK('inkt'),
  ) +
  cirkel(0, -49, 2, { vlak: 'geel', lijn: 'geen' }) +
  cirkel(10, -49, 2, { vlak: 'geel', lijn: 'geen' });
