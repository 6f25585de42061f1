import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { zet } from '../tekening.ts';
import type { Verf } from '../verf.ts';

const KOZIJN = { vlak: 'wit', lijn: 'dun' } as const;
const DIEP = { vlak: 'diepte', lijn: 'geen' } as const;

/** How wide a door is within its frame. The frame and the step reach 9 units further. */
export const DEURBREEDTE = 34;

/** A front door with a fanlight, its left side at x. A shop door has a pane in it. */
export function deur(x: number, kleur: Verf, ruit: Verf, winkel: boolean): string {
  const koper: Verf = kleur === 'geel' ? 'wit' : 'geel';
  return zet(
    {
      svg:
        rechthoek(-5, -84, 44, 84, KOZIJN) +
        rechthoek(0, -80, 34, 16, { vlak: ruit, lijn: 'geen' }) +
        streep('M17 -64L6 -79M17 -64L28 -79', 'dun', 'wit') +
        rechthoek(0, -62, 34, 62, { vlak: kleur, lijn: 'dun' }) +
        (winkel
          ? rechthoek(6, -55, 22, 34, { vlak: ruit, lijn: 'geen' }) + rechthoek(6, -14, 22, 8, DIEP)
          : rechthoek(5, -56, 24, 22, DIEP) +
            rechthoek(5, -30, 24, 24, DIEP) +
            rechthoek(11, -34, 12, 3.5, { vlak: koper, lijn: 'geen' })) +
        cirkel(30, -26, 2.6, { vlak: koper, lijn: 'geen' }) +
        rechthoek(-9, -5, 52, 7, { vlak: 'stoep', lijn: 'dun' }),
    },
    x,
  );
}

/** The gate of a workshop: a roller shutter half up, the lights on inside, its left side at x. */
export function poort(x: number, breedte: number): string {
  return (
    rechthoek(x, -92, breedte, 92, KOZIJN) +
    rechthoek(x + 6, -85, breedte - 12, 85, { vlak: 'licht', lijn: 'dun' }) +
    rechthoek(x + 6, -85, breedte - 12, 14, { vlak: 'stoep', lijn: 'dun' }) +
    vorm(`M${String(x + 6)} -78h${String(breedte - 12)}`, { vlak: null, lijn: 'dun' })
  );
}
