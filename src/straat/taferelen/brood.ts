import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import type { Tekening } from '../tekening.ts';

/** The loaf of this morning, scored by hand and still steaming; somebody small has smelt it. */
export function brood(): Tekening {
  const svg =
    rechthoek(10, -16, 380, 16, { vlak: 'steen', lijn: 'dik' }) +
    vorm(
      'M50 -16Q24 -16 28 -56Q34 -116 110 -128Q190 -142 280 -126Q350 -112 354 -56Q356 -16 332 -16Z',
      { vlak: 'korst', lijn: 'dik' },
    ) +
    vorm(
      'M96 -122Q120 -90 100 -62Q76 -88 84 -120ZM164 -133Q190 -96 168 -62Q142 -92 150 -132ZM236 -132Q262 -96 240 -62Q214 -92 222 -132ZM302 -121Q322 -92 304 -64Q282 -88 288 -124Z',
      {
        vlak: 'zand',
        lijn: 'dun',
      },
    ) +
    streep(
      'M130 -152q-14 -16 0 -32t0 -32M192 -158q-14 -16 0 -32t0 -32M254 -152q-14 -16 0 -32t0 -32',
      'dik',
    ) +
    streep('M398 -6q22 2 18 -14', 'dun') +
    vorm('M356 0Q352 -26 378 -30Q400 -30 402 0Z', { vlak: 'stoep', lijn: 'dun' }) +
    cirkel(370, -32, 7, { vlak: 'roze', lijn: 'dun' }) +
    vorm('M352 -4Q340 -8 346 -16Q352 -28 364 -28L372 -14Z', { vlak: 'stoep', lijn: 'dun' }) +
    cirkel(355, -18, 1.8, { vlak: 'inkt', lijn: 'geen' });
  return { svg, breedte: 420, hoogte: 228, diepte: 0 };
}
