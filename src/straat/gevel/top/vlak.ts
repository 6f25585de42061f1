import { rechthoek, streep } from '../../lijnen.ts';
import type { Onderbouw, Top } from './top.ts';

/** A new building: flat roof, an aerial, and a penthouse with an overhang. */
export function vlak({ breedte, goot, muur, lijst }: Onderbouw): Top {
  const huisje = breedte * 0.36;
  const links = breedte - huisje - 10;
  const dik = { vlak: lijst, lijn: 'dik' } as const;
  const svg =
    rechthoek(links, -goot - 30, huisje, 34, {
      vlak: muur === 'geel' ? 'hemel' : 'geel',
      lijn: 'dik',
    }) +
    streep(
      `M24 ${String(-goot - 8)}v-30M12 ${String(-goot - 30)}h24M16 ${String(-goot - 36)}h16`,
      'dun',
    ) +
    rechthoek(0, -goot, breedte, goot, { vlak: muur, lijn: 'dik' }) +
    rechthoek(-4, -goot - 10, breedte + 8, 12, dik) +
    rechthoek(links - 9, -goot - 40, huisje + 18, 12, dik);
  return { svg, hoogte: goot + 43, dak: { x: breedte * 0.36, y: -goot - 8, ruimte: 100 } };
}
