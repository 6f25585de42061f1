/** What grows along the street, and where one sits down beside it. */
import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { ding, dun, los } from './ding.ts';

/** A box of flowers. */
export const plantenbak = ding(
  84,
  52,
  streep('M18 -24V-38M42 -24V-42M66 -24V-38', 'dun', 'blad') +
    vorm('M8 -24Q10 -40 22 -32Q30 -44 42 -32Q54 -44 62 -32Q76 -40 78 -24Z', dun('blad')) +
    cirkel(20, -40, 6, dun('geel')) +
    cirkel(42, -44, 6, dun('roze')) +
    cirkel(64, -40, 6, dun('geel')) +
    vorm('M4 -26H80L76 0H8Z', dun('korst')),
);

/** A young tree in a pot, with its stake. */
export const boompje = ding(
  56,
  104,
  streep('M28 -24V-62', 'dik', 'steen') +
    cirkel(28, -78, 24, dun('blad')) +
    streep('M18 -82q5 5 10 0M30 -70q5 5 10 0', 'dun') +
    vorm('M10 -28H46L42 0H14Z', dun('korst')) +
    rechthoek(6, -34, 44, 8, dun('korst')),
);

/** A watering can. */
export const gieter = ding(
  62,
  40,
  vorm('M12 -32H38V0H12Z', dun('blauw')) +
    streep('M38 -12L56 -34M52 -38L60 -30M12 -26Q0 -20 12 -8', 'dun'),
);

/** A bench. */
export const bankje = ding(
  104,
  50,
  streep('M16 0V-48M88 0V-48', 'dik') +
    rechthoek(4, -48, 96, 8, dun('korst')) +
    rechthoek(4, -36, 96, 8, dun('korst')) +
    rechthoek(2, -22, 100, 8, dun('korst')),
);

/** A greenhouse the size of a phone box: tomatoes, in November too. */
export const kas = ding(
  84,
  92,
  vorm('M4 0V-62L42 -90L80 -62V0Z', dun('hemel')) +
    streep('M22 -6Q20 -30 24 -40M42 -6Q42 -36 40 -50M62 -6Q62 -26 58 -40', 'dun', 'blad') +
    vorm('M16 -30q8 -8 10 0M36 -40q8 -8 10 0M54 -30q8 -8 10 0', dun('blad')) +
    cirkel(26, -22, 4, los('korst')) +
    cirkel(46, -30, 4, los('korst')) +
    cirkel(58, -20, 4, los('korst')) +
    streep('M42 -90V0M4 -62H80M4 0V-62L42 -90L80 -62V0Z', 'dun'),
);
