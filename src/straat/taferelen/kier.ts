import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { meeuw } from '../kade/stad.ts';
import { zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';

const DIK = (vlak: Verf) => ({ vlak, lijn: 'dik' }) as const;
const DUN = (vlak: Verf) => ({ vlak, lijn: 'dun' }) as const;

/**
 * A front door that stands ajar with the light on, and a signpost without names: for somebody who
 * shows the way and is not here yet. A gull takes the post for its own.
 */
export function kier(): Tekening {
  const svg =
    rechthoek(0, -300, 262, 300, DIK('roze')) +
    streep(
      'M14 -270h14m6 0h14M20 -258h14M214 -236h12m6 0h14M220 -224h12M12 -120h14m6 0h10M222 -70h14',
      'dun',
      'diepte',
    ) +
    rechthoek(-6, -314, 274, 18, DIK('zand')) +
    rechthoek(64, -264, 134, 264, DIK('wit')) +
    rechthoek(78, -250, 106, 40, DUN('licht')) +
    streep('M131 -210L98 -248M131 -210L164 -248', 'dun', 'wit') +
    rechthoek(78, -200, 106, 200, DUN('licht')) +
    // Inside: a lamp and a coat peg with one hook left.
    streep('M154 -200V-176', 'dun') +
    vorm('M142 -162Q142 -176 154 -176Q166 -176 166 -162Z', DUN('blad')) +
    streep('M146 -130h32M152 -130v8M172 -130v8', 'dun') +
    // The door itself has swung inwards.
    vorm('M78 -200L130 -188V-8L78 0Z', DUN('gracht')) +
    vorm('M88 -184L120 -177V-112L88 -112Z', DUN('diepte')) +
    vorm('M88 -92L120 -94V-26L88 -20Z', DUN('diepte')) +
    cirkel(123, -100, 4, DUN('geel')) +
    rechthoek(208, -176, 38, 28, DUN('blauw')) +
    rechthoek(50, -14, 162, 14, DIK('stoep')) +
    rechthoek(84, -22, 94, 8, DUN('korst')) +
    zet({ svg: wegwijzer() }, 328);
  return { svg: zet({ svg }, 8), breedte: 414, hoogte: 317, diepte: 0 };
}

// Three arms, each to another side, and nothing on them.
const wegwijzer = (): string =>
  rechthoek(-6, -256, 12, 256, DIK('staal')) +
  vorm('M-18 -232H56L74 -216L56 -200H-18Z', DIK('wit')) +
  vorm('M20 -184H-44L-62 -168L-44 -152H20Z', DIK('geel')) +
  vorm('M-18 -136H44L62 -120L44 -104H-18Z', DIK('hemel')) +
  rechthoek(-22, -10, 44, 10, DIK('stoep')) +
  zet(meeuw(), -22, -254);
