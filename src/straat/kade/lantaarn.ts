import { teken, type Teken } from '../gevel/tekens.ts';
import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { zet } from '../tekening.ts';
import { dun, los } from '../dingen/ding.ts';
import { etiket } from './etiket.ts';
import { DEKZERK } from './lagen.ts';

/**
 * A lantern on the edge of the quay, around x = 0, with a carved stone under it in the wall that
 * shows the trade of the house behind. A label hangs from its bracket, to the
 * right or to the left.
 */
export function kadelantaarn(vak: Teken | null, etiketKant: 1 | -1): string {
  const voet = DEKZERK.y;
  return (
    // The bracket reaches past the post, so that the label hangs free of it.
    streep(`M0 12H${etiketKant === 1 ? '24' : '-58'}`, 'dun') +
    zet({ svg: etiket() }, etiketKant === 1 ? 22 : -56, 12) +
    vorm(
      `M-10 ${String(voet)}V${String(voet - 7)}H-6L-3 ${String(voet - 20)}V-32H3V${String(voet - 20)}L6 ${String(voet - 7)}H10V${String(voet)}Z`,
      dun('inkt'),
    ) +
    vorm('M-10 -34L-14 -60H14L10 -34Z', dun('licht')) +
    rechthoek(-10, -36, 20, 5, dun('inkt')) +
    vorm('M-18 -60L-9 -70H9L18 -60Z', dun('inkt')) +
    cirkel(0, -74, 3.5, dun('inkt')) +
    zet({ svg: console(vak) }, 0, DEKZERK.y + 2)
  );
}

function console(vak: Teken | null): string {
  return (
    vorm('M-20 0H20L14 44H-14Z', dun('wit')) +
    rechthoek(-24, -2, 48, 9, dun('zand')) +
    (vak === null ? cirkel(0, 24, 5, los('zand')) : zet({ svg: teken(vak, 0.66) }, 0, 25))
  );
}
