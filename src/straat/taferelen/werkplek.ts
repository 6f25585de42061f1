import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import type { Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';

const DIK = (vlak: Verf) => ({ vlak, lijn: 'dik' }) as const;
const DUN = (vlak: Verf) => ({ vlak, lijn: 'dun' }) as const;
const LOS = (vlak: Verf) => ({ vlak, lijn: 'geen' }) as const;

/**
 * A workshop with its gate up and its lamp on, and nobody in it yet: a board without a name, a tool
 * that is missing from the wall, and rubber boots in two sizes.
 */
export function werkplek(): Tekening {
  const svg =
    rechthoek(12, -268, 416, 268, DIK('steen')) +
    streep(
      'M28 -236h16m8 0h16M36 -224h16M384 -196h16m8 0h12M392 -184h16M30 -96h14m6 0h10M392 -60h16',
      'dun',
      'diepte',
    ) +
    rechthoek(2, -282, 436, 18, DIK('zand')) +
    rechthoek(80, -252, 280, 40, DIK('wit')) +
    rechthoek(70, -198, 300, 198, DIK('wit')) +
    rechthoek(84, -186, 272, 186, DUN('licht')) +
    rechthoek(84, -186, 272, 22, DUN('stoep')) +
    streep('M84 -175H356', 'dun') +
    lamp() +
    gereedschapsbord() +
    bank() +
    laarzen() +
    rechthoek(60, -8, 320, 8, DUN('stoep'));
  return { svg, breedte: 440, hoogte: 285, diepte: 0 };
}

const lamp = (): string =>
  streep('M132 -164V-146', 'dun') +
  vorm('M112 -128Q112 -148 132 -148Q152 -148 152 -128Z', DUN('blad')) +
  cirkel(132, -124, 6, DUN('wit'));

// Every tool has its outline; of one there is only the outline.
const gereedschapsbord = (): string =>
  rechthoek(196, -152, 140, 62, DUN('zand')) +
  streep('M214 -138V-106', 'dik', 'korst') +
  rechthoek(204, -142, 20, 10, DUN('staal')) +
  vorm('M238 -142h12l4 20h-20Z', DUN('hemel')) +
  rechthoek(241, -122, 6, 18, DUN('korst')) +
  '<path d="M266 -138h18v8l-6 5v21h-6v-21l-6 -5Z" class="krijt"/>' +
  streep('M302 -140L322 -106M322 -140L302 -106', 'dun') +
  cirkel(302, -102, 5, DUN('geel')) +
  cirkel(322, -102, 5, DUN('geel'));

const bank = (): string =>
  streep('M124 -8V-52M316 -8V-52M124 -24H316', 'dik') +
  rechthoek(108, -64, 224, 12, DUN('korst')) +
  rechthoek(128, -84, 30, 20, DUN('blauw')) +
  rechthoek(122, -90, 42, 8, DUN('blauw')) +
  streep('M114 -76H128', 'dik') +
  rechthoek(186, -72, 84, 8, DUN('zand')) +
  vorm('M216 -72V-82H226L232 -90H240V-72Z', DUN('steen')) +
  vorm('M282 -64V-84Q282 -90 288 -90H302Q308 -90 308 -84V-64Z', DUN('wit')) +
  streep('M308 -82q12 2 0 12', 'dun') +
  cirkel(295, -77, 4, LOS('blad'));

const laarzen = (): string => laars(388, 44, 'blad') + laars(412, 28, 'geel');

function laars(x: number, hoogte: number, vlak: Verf): string {
  const b = hoogte * 0.4;
  const pad = `M${String(x)} -${String(hoogte)}h${String(b)}v${String(hoogte * 0.6)}h${String(b * 0.6)}q4 2 4 ${String(hoogte * 0.4)}h-${String(b * 1.6 + 4)}Z`;
  return vorm(pad, DUN(vlak));
}
