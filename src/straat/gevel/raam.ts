import type { EntryData } from '#src/model/index.ts';
import { rechthoek, streep, vorm } from '../lijnen.ts';
import { maat, zet } from '../tekening.ts';
import type { Verf } from '../verf.ts';
import { achterGlas, type AchterGlas } from './achterGlas.ts';

/** The kinds of window: sash, cross, arched, with shutters, and the large pane of a new building. */
export type Raamsoort = NonNullable<EntryData<'gevels'>['bouw']['ramen']>;

/** What decides how one window looks. */
export interface Raam {
  readonly soort: Raamsoort;
  readonly ruit: Verf;
  /** The paint of the shutters. */
  readonly luik: Verf;
  readonly achter: AchterGlas;
}

/** The width of a window, and how much room it takes with its shutters or its sill. */
export const RAAMMAAT: Readonly<Record<Raamsoort, { breedte: number; ruimte: number }>> = {
  schuif: { breedte: 30, ruimte: 38 },
  kruis: { breedte: 32, ruimte: 40 },
  boog: { breedte: 34, ruimte: 42 },
  luik: { breedte: 26, ruimte: 58 },
  groot: { breedte: 58, ruimte: 58 },
};

const KOZIJN = { vlak: 'wit', lijn: 'dun' } as const;
const HOOGTE = 52;
const ROEDE = 4;

/** A window of 52 units high with its centre at x and its upper edge at y. */
export function raam({ soort, ruit, luik, achter }: Raam, x: number, y: number): string {
  const { breedte } = RAAMMAAT[soort];
  const hoogte = soort === 'groot' ? 44 : HOOGTE;
  const binnen = breedte - 2 * ROEDE;
  const vlak = { vlak: ruit, lijn: 'geen' } as const;
  const ruiten =
    soort === 'groot'
      ? rechthoek(ROEDE, ROEDE, binnen, hoogte - 2 * ROEDE, vlak)
      : soort === 'boog'
        ? vorm(`M4 48V17A13 13 0 0 1 30 17V48Z`, vlak) +
          streep('M4 22H30M17 22V4M17 22L8 8M17 22L26 8', 'dun', 'wit')
        : rechthoek(ROEDE, ROEDE, binnen, hoogte - 2 * ROEDE, vlak) +
          streep(`M${maat(ROEDE)} 23H${maat(breedte - ROEDE)}`, 'dun', 'wit') +
          (soort === 'kruis' ? streep(`M${maat(breedte / 2)} 4V48`, 'dun', 'wit') : '');
  const delen =
    (soort === 'luik' ? luiken(breedte, hoogte, luik) : '') +
    (soort === 'boog'
      ? vorm('M0 52V17A17 17 0 0 1 34 17V52Z', KOZIJN)
      : rechthoek(0, 0, breedte, hoogte, KOZIJN)) +
    ruiten +
    achterGlas(achter, { x: ROEDE, breedte: binnen, voet: hoogte - ROEDE }) +
    (soort === 'groot' ? '' : rechthoek(-4, hoogte - 1, breedte + 8, 6, KOZIJN));
  return zet({ svg: delen }, x - breedte / 2, y);
}

/** The small arched window in the top of a gable, with its centre at x and its foot at y. */
export function topraam(x: number, y: number, ruit: Verf): string {
  return zet(
    {
      svg:
        vorm('M0 0V-22A12 12 0 0 1 24 -22V0Z', KOZIJN) +
        vorm('M4 -4V-22A8 8 0 0 1 20 -22V-4Z', { vlak: ruit, lijn: 'geen' }) +
        streep('M4 -21H20M12 -21V-30', 'dun', 'wit') +
        rechthoek(-4, -1, 32, 6, KOZIJN),
    },
    x - 12,
    y - 5,
  );
}

// Hourglass shutters, as on the houses along the canal.
function luiken(breedte: number, hoogte: number, luik: Verf): string {
  const half = hoogte / 2;
  const een = (x: number) =>
    rechthoek(x, 0, 13, hoogte, { vlak: luik, lijn: 'dun' }) +
    vorm(
      `M${maat(x + 1.5)} 1.5h10l-5 ${maat(half - 1.5)}zm0 ${maat(hoogte - 3)}h10l-5 ${maat(1.5 - half)}z`,
      { vlak: 'wit', lijn: 'geen' },
    );
  return een(-16) + een(breedte + 3);
}
