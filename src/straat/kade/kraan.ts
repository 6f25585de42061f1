import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { maat, type Tekening } from '../tekening.ts';

/** Where the two cables of the crane end, from the upper left corner of the drawing. */
export const HAKEN = { links: 26, rechts: 410, y: 124 } as const;

/**
 * A tower crane with its jib to the left, from which something heavy hangs on two cables. The mast
 * goes on behind the houses; `hoogte` is how high the drawing is.
 */
export function kraan(arm: number, hoogte: number): Tekening {
  const top = -hoogte;
  const giek = top + 52;
  const mast = arm + 8;
  const wit = { vlak: 'wit', lijn: 'dik' } as const;
  const zigzag = (van: number, tot: number, y: number, hoog: number) => {
    let pad = `M${maat(van)} ${maat(y + hoog)}`;
    for (let x = van, op = true; x + 14 <= tot; x += 14, op = !op) {
      pad += `L${maat(x + 14)} ${maat(op ? y : y + hoog)}`;
    }
    return streep(pad, 'dun');
  };
  let kruisen = '';
  for (let y = giek + 60; y < -10; y += 34) {
    kruisen += `M${maat(mast)} ${maat(y)}l28 17l-28 17`;
  }
  const svg =
    streep(
      `M${maat(mast + 14)} ${maat(top + 6)}L${maat(arm * 0.42)} ${maat(giek)}M${maat(mast + 14)} ${maat(top + 6)}L${maat(mast + 190)} ${maat(giek)}`,
      'dun',
    ) +
    vorm(
      `M${maat(mast + 6)} ${maat(giek)}L${maat(mast + 14)} ${maat(top + 4)}L${maat(mast + 22)} ${maat(giek)}Z`,
      wit,
    ) +
    rechthoek(mast, giek + 18, 28, -giek - 18, wit) +
    streep(kruisen, 'dun') +
    vorm(`M0 ${maat(giek + 18)}L14 ${maat(giek)}H${maat(mast + 200)}V${maat(giek + 18)}Z`, wit) +
    zigzag(14, mast + 200, giek, 18) +
    vorm(`M${maat(mast - 44)} ${maat(giek + 22)}h44v40h-36l-8 -14Z`, {
      vlak: 'blauw',
      lijn: 'dik',
    }) +
    rechthoek(mast - 38, giek + 28, 26, 20, { vlak: 'licht', lijn: 'dun' }) +
    cirkel(mast - 25, giek + 40, 6, { vlak: 'huid3', lijn: 'dun' }) +
    vorm(`M${maat(mast - 32)} ${maat(giek + 38)}q0 -9 7 -9t7 9Z`, { vlak: 'geel', lijn: 'dun' }) +
    streep(
      `M${maat(HAKEN.links)} ${maat(giek + 18)}V${maat(top + HAKEN.y)}M${maat(HAKEN.rechts)} ${maat(giek + 18)}V${maat(top + HAKEN.y)}`,
      'dun',
    );
  return { svg, breedte: mast + 204, hoogte, diepte: 0 };
}
