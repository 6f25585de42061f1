import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { dun, los } from '../dingen/ding.ts';
import { maat, zet, type Tekening } from '../tekening.ts';

/** Where the two cables hang from the jib, and how far under the top they reach. */
const KABELS = { links: 34, rechts: 420, tot: 170 } as const;
const GIEK = { onderTop: 38, hoogte: 18 } as const;

/**
 * A tower crane with its jib to the left, and somebody in its cabin, from which something heavy
 * hangs on two cables. What hangs there is drawn over the ends of the cables. The mast goes on
 * behind the houses; `hoogte` is how high the drawing is.
 */
export function kraan(arm: number, hoogte: number): Tekening {
  const top = -hoogte;
  const giek = top + GIEK.onderTop;
  const onderkant = giek + GIEK.hoogte;
  const mast = arm + 8;
  const eind = mast + 200;
  const wit = { vlak: 'wit', lijn: 'dik' } as const;
  let kruisen = '';
  for (let y = onderkant + 62; y < -10; y += 34)
    kruisen += `M${maat(mast)} ${maat(y)}l28 17l-28 17`;
  const kabel = (x: number) => `M${maat(x)} ${maat(onderkant)}V${maat(top + KABELS.tot)}`;
  const svg =
    streep(
      `M${maat(mast + 14)} ${maat(top + 6)}L${maat(arm * 0.42)} ${maat(giek)}M${maat(mast + 14)} ${maat(top + 6)}L${maat(mast + 190)} ${maat(giek)}`,
      'dun',
    ) +
    vorm(
      `M${maat(mast + 6)} ${maat(giek)}L${maat(mast + 14)} ${maat(top + 4)}L${maat(mast + 22)} ${maat(giek)}Z`,
      wit,
    ) +
    rechthoek(mast, onderkant, 28, -onderkant, wit) +
    streep(kruisen, 'dun') +
    vorm(`M0 ${maat(onderkant)}L14 ${maat(giek)}H${maat(eind)}V${maat(onderkant)}Z`, wit) +
    zigzag(14, eind, giek) +
    rechthoek(eind - 64, onderkant - 4, 44, 40, { vlak: 'staal', lijn: 'dik' }) +
    streep(kabel(KABELS.links) + kabel(KABELS.rechts), 'dun') +
    [KABELS.links, KABELS.rechts]
      .map((x) => rechthoek(x - 12, onderkant - 2, 24, 9, dun('staal')))
      .join('') +
    zet({ svg: cabine() }, mast - 58, onderkant + 4);
  return { svg, breedte: eind + 4, hoogte, diepte: 0 };
}

// The cabin from its upper left corner: somebody in a helmet, with a hand on the lever.
function cabine(): string {
  return (
    vorm('M0 0H58V56H14L0 36Z', { vlak: 'blauw', lijn: 'dik' }) +
    vorm('M7 8H46V42H18L7 32Z', dun('licht')) +
    vorm('M20 42Q20 33 30 33Q40 33 40 42Z', dun('korst')) +
    cirkel(29, 25, 8, dun('huid3')) +
    vorm('M20 23Q20 13 29 13Q38 13 38 23Z', dun('geel')) +
    streep('M17 23H38', 'dun') +
    cirkel(25, 26, 1.4, los('inkt')) +
    streep('M13 36V28', 'dun')
  );
}

function zigzag(van: number, tot: number, y: number): string {
  let pad = `M${maat(van)} ${maat(y + GIEK.hoogte)}`;
  for (let x = van, op = true; x + 14 <= tot; x += 14, op = !op) {
    pad += `L${maat(x + 14)} ${maat(op ? y : y + GIEK.hoogte)}`;
  }
  return streep(pad, 'dun');
}
