import { cirkel, letters, rechthoek, streep, vorm } from '../lijnen.ts';
import { zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';

const PASSAGIERS: ReadonlyArray<readonly [huid: Verf, haar: Verf, jas: Verf]> = [
  ['huid2', 'inkt', 'geel'],
  ['huid1', 'steen', 'roze'],
  ['huid4', 'inkt', 'wit'],
  ['huid2', 'steen', 'blad'],
  ['huid1', 'geel', 'hemel'],
];

/** A city bus with people in it and somebody at the wheel, on its way to the right. */
export function bus(bestemming: string, kleur: Verf): Tekening {
  const raam = { vlak: 'hemel', lijn: 'dun' } as const;
  const mensen = PASSAGIERS.map(([huid, haar, jas], plek) =>
    zet({ svg: passagier(huid, haar, jas) }, [34, 66, 138, 172, 244][plek] ?? 0, -48),
  );
  const svg =
    rechthoek(30, -114, 92, 12, { vlak: 'wit', lijn: 'dun' }) +
    vorm('M0 -18V-92Q0 -104 12 -104H300Q318 -104 322 -86L326 -18Z', { vlak: kleur, lijn: 'dik' }) +
    rechthoek(16, -84, 76, 36, raam) +
    rechthoek(118, -84, 82, 36, raam) +
    rechthoek(226, -84, 48, 36, raam) +
    vorm('M280 -84H306Q311 -84 313 -74L317 -48H280Z', raam) +
    mensen.join('') +
    zet({ svg: passagier('huid4', 'gracht', 'gracht') }, 296, -48) +
    rechthoek(97, -84, 17, 62, raam) +
    rechthoek(204, -84, 17, 62, raam) +
    streep('M2 -34H94M118 -34H202M224 -34H322', 'dun', 'wit') +
    rechthoek(130, -101, 88, 14, { vlak: 'inkt', lijn: 'geen' }) +
    letters(bestemming, 174, -90.5, 11, 'geel') +
    rechthoek(310, -30, 15, 8, { vlak: 'licht', lijn: 'dun' }) +
    wiel(56) +
    wiel(262);
  return { svg, breedte: 326, hoogte: 118, diepte: 2 };
}

function wiel(x: number): string {
  return (
    cirkel(x, -18, 19, { vlak: 'inkt', lijn: 'dun' }) +
    cirkel(x, -18, 11, { vlak: 'staal', lijn: 'dun' }) +
    cirkel(x, -18, 3, { vlak: 'stoep', lijn: 'geen' })
  );
}

// Head and shoulders behind a window, standing on y = 0.
function passagier(huid: Verf, haar: Verf, jas: Verf): string {
  return (
    vorm('M-13 0Q-13 -11 0 -11Q13 -11 13 0Z', { vlak: jas, lijn: 'dun' }) +
    cirkel(0, -18, 9, { vlak: huid, lijn: 'dun' }) +
    vorm('M-9 -18Q-9 -28 0 -28Q9 -28 9 -20Q0 -24 -9 -18Z', { vlak: haar, lijn: 'dun' }) +
    cirkel(5, -17, 1.4, { vlak: 'inkt', lijn: 'geen' })
  );
}
