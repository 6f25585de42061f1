/** What helps people who need a hand, or a machine. */
import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { ding, dun, los } from './ding.ts';

/** A drip on wheels. */
export const infuus = ding(
  40,
  118,
  streep('M20 -4V-110H34M6 0H34', 'dik') +
    vorm('M26 -106h14v24q-7 8 -14 0Z', dun('hemel')) +
    streep('M33 -78V-60q0 14 -10 18', 'dun') +
    cirkel(8, -4, 4, dun('inkt')) +
    cirkel(32, -4, 4, dun('inkt')),
);

/** A walker with a basket and a bell. */
export const rollator = ding(
  66,
  80,
  streep('M12 -6L22 -74H8M48 -6L38 -52H16M22 -30H44', 'dik') +
    rechthoek(22, -48, 30, 18, dun('roze')) +
    cirkel(12, -7, 7, dun('inkt')) +
    cirkel(50, -7, 7, dun('inkt')) +
    cirkel(10, -79, 4, dun('geel')),
);

/** A bed on wheels, made. */
export const ziekenbed = ding(
  124,
  64,
  streep('M16 -22V-10M106 -22V-10', 'dik') +
    cirkel(16, -6, 6, dun('staal')) +
    cirkel(106, -6, 6, dun('staal')) +
    rechthoek(4, -62, 8, 46, dun('korst')) +
    rechthoek(112, -50, 8, 34, dun('korst')) +
    rechthoek(12, -34, 100, 14, dun('wit')) +
    vorm('M14 -34Q14 -46 26 -46H38Q44 -46 44 -34Z', dun('wit')) +
    vorm('M46 -34Q48 -44 60 -44H112V-26H46Z', dun('blauw')),
);

/** A trolley with everything in its own drawer. */
export const verbandkar = ding(
  56,
  78,
  rechthoek(6, -64, 44, 54, dun('wit')) +
    streep('M6 -46H50M6 -28H50', 'dun') +
    vorm('M24 -62h8v4h4v8h-4v4h-8v-4h-4v-8h4Z', los('blad')) +
    rechthoek(12, -74, 14, 10, dun('hemel')) +
    cirkel(14, -5, 5, dun('inkt')) +
    cirkel(42, -5, 5, dun('inkt')),
);
