import { rechthoek, streep } from '../lijnen.ts';
import { meeuw } from '../kade/stad.ts';
import { opMaat } from '../opMaat.ts';
import { naastElkaar, zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';

/** How high a thing at the foot of the window may be, and how far things stand apart. */
const HOOGTE = 124;
const TUSSEN = 44;

const DUN = (vlak: Verf) => ({ vlak, lijn: 'dun' }) as const;

/**
 * What stands at the foot of a large shop window: things somebody works with, between boxes, and a
 * gull that came in with them.
 */
export function uitstalling(werk: readonly Tekening[]): Tekening {
  const [eerste, ...andere] = werk.map((ding) =>
    opMaat(ding, Math.min(1.25, HOOGTE / ding.hoogte)),
  );
  return naastElkaar(
    [...(eerste === undefined ? [] : [eerste]), meeuwOpKist(), ...andere, kisten()],
    TUSSEN,
  );
}

function meeuwOpKist(): Tekening {
  const svg =
    rechthoek(0, -34, 66, 34, DUN('korst')) +
    streep('M0 -22H66M24 -34V-22', 'dun') +
    zet(meeuw(), 8, -34);
  return { svg, breedte: 66, hoogte: 76, diepte: 0 };
}

function kisten(): Tekening {
  const kist = (x: number, y: number, vlak: Verf) =>
    rechthoek(x, y - 34, 64, 34, DUN(vlak)) + streep(`M${String(x)} ${String(y - 17)}h64`, 'dun');
  const svg = kist(0, 0, 'hemel') + kist(72, 0, 'geel') + kist(36, -34, 'roze');
  return { svg, breedte: 136, hoogte: 68, diepte: 0 };
}
