/**
 * What lies in a shop window or stands behind it: at most 46 units high, so that it fits any pane.
 * Each stands on y = 0 and runs from x = 0.
 */
import { cirkel, letters, rechthoek, streep, vorm } from '../lijnen.ts';
import { ding, dun, los } from './ding.ts';

/** Loaves in a basket. */
export const broden = ding(
  44,
  40,
  vorm(
    'M8 -20L12 -38Q16 -42 18 -36L18 -20ZM20 -20L22 -40Q26 -44 28 -38L28 -20ZM30 -20L33 -36Q38 -40 38 -32L36 -20Z',
    dun('korst'),
  ) +
    vorm('M2 -22H42L38 0H6Z', dun('zand')) +
    streep('M6 -12H38', 'dun'),
);

/** A cake on a foot. */
export const taart = ding(
  40,
  42,
  streep('M20 0V-10M10 0H30', 'dun') +
    rechthoek(2, -14, 36, 4, dun('wit')) +
    rechthoek(8, -28, 24, 14, dun('roze')) +
    streep('M8 -22q3 5 6 0t6 0t6 0t6 0', 'dun', 'wit') +
    cirkel(20, -33, 4, dun('korst')),
);

/** An oven with its light on. */
export const oven = ding(
  44,
  44,
  rechthoek(2, -44, 40, 44, dun('staal')) +
    rechthoek(8, -30, 28, 20, dun('geel')) +
    vorm('M12 -12Q12 -20 22 -20Q32 -20 32 -12Z', los('korst')) +
    streep('M8 -37h6M20 -37h6M32 -37h4', 'dun', 'wit'),
);

/** Pans on the fire. */
export const pannen = ding(
  56,
  42,
  rechthoek(2, -14, 52, 14, dun('staal')) +
    vorm('M8 -28H26V-18Q26 -14 22 -14H12Q8 -14 8 -18Z', dun('stoep')) +
    vorm('M32 -24H50V-18Q50 -14 46 -14H36Q32 -14 32 -18Z', dun('korst')) +
    streep('M14 -32q-4 -4 0 -8M22 -32q-4 -4 0 -8M50 -22h6', 'dun'),
);

/** A till, and the bell of the door in it. */
export const kassa = ding(
  40,
  38,
  rechthoek(2, -16, 36, 16, dun('hemel')) +
    vorm('M8 -16L12 -28H32L36 -16Z', dun('hemel')) +
    rechthoek(14, -38, 18, 10, dun('wit')) +
    streep('M14 -8H26', 'dun'),
);

/** A mirror with somebody's chair before it. */
export const spiegel = ding(
  48,
  46,
  rechthoek(26, -44, 20, 34, dun('wit')) +
    vorm('M29 -18L43 -40V-28L35 -14Z', los('hemel')) +
    streep('M12 0V-8M4 0H20', 'dun') +
    vorm('M2 -32H9V-16H22V-8H6Q2 -8 2 -12Z', dun('blad')),
);

/** A rack of servers; one light blinks, as it should. */
export const serverkast = ding(
  32,
  46,
  rechthoek(2, -46, 28, 46, dun('staal')) +
    streep('M6 -36H26M6 -26H26M6 -16H26M6 -6H26', 'dun', 'inkt') +
    cirkel(10, -40, 2, los('geel')) +
    cirkel(16, -40, 2, los('blad')) +
    cirkel(10, -20, 2, los('blad')) +
    cirkel(16, -10, 2, los('geel')),
);

/** Two screens and a mug that has been there since Monday. */
export const beeldschermen = ding(
  60,
  40,
  rechthoek(2, -36, 26, 20, dun('hemel')) +
    rechthoek(30, -38, 26, 22, dun('hemel')) +
    streep('M15 -16V-6M43 -16V-6M6 -30h10M6 -24h6M34 -32l5 4l-5 4', 'dun') +
    rechthoek(0, -6, 60, 6, dun('korst')),
);

/** A mixing desk with every slider where it belongs. */
export const mengtafel = ding(
  58,
  30,
  vorm('M4 -4L10 -26H54L56 -4Z', dun('staal')) +
    streep('M16 -22V-8M25 -22V-8M34 -22V-8M43 -22V-8', 'dun') +
    cirkel(16, -12, 3, los('geel')) +
    cirkel(25, -18, 3, los('roze')) +
    cirkel(34, -10, 3, los('blad')) +
    cirkel(43, -16, 3, los('geel')),
);

/** Mortar and pestle. */
export const vijzel = ding(
  36,
  40,
  streep('M18 -22L30 -38', 'dik') + vorm('M4 -24H32Q32 -8 22 -6V0H14V-6Q4 -8 4 -24Z', dun('wit')),
);

/** Tins in the colours of the year. */
export const verfblikken = ding(
  54,
  42,
  rechthoek(2, -20, 16, 20, dun('blauw')) +
    rechthoek(19, -20, 16, 20, dun('geel')) +
    rechthoek(36, -20, 16, 20, dun('roze')) +
    rechthoek(10, -40, 16, 20, dun('blad')) +
    rechthoek(28, -40, 16, 20, dun('korst')),
);

/** Buckets of flowers. */
export const bloemen = ding(
  56,
  44,
  streep('M14 -18V-32M42 -18V-34M28 -18V-38', 'dun', 'blad') +
    cirkel(14, -34, 7, dun('roze')) +
    cirkel(28, -38, 6, dun('geel')) +
    cirkel(42, -34, 7, dun('wit')) +
    vorm('M4 -18H24L21 0H7ZM32 -18H52L49 0H35Z', dun('stoep')),
);

/** A dress in the window, one pin left. */
export const jurk = ding(
  38,
  46,
  streep('M19 -42V-46M19 0V-6', 'dun') +
    vorm('M10 -42L19 -38L28 -42L26 -28L36 -6H2L12 -28Z', dun('blauw')) +
    streep('M12 -28H26', 'dun', 'wit'),
);

/** Shelves that are filled every morning. */
export const schappen = ding(
  60,
  44,
  streep('M2 0V-44M58 0V-44M2 -22H58M2 -2H58', 'dun') +
    rechthoek(8, -38, 10, 16, dun('geel')) +
    rechthoek(22, -34, 10, 12, dun('roze')) +
    rechthoek(36, -40, 14, 18, dun('hemel')) +
    rechthoek(10, -16, 16, 14, dun('blad')) +
    rechthoek(32, -14, 8, 12, dun('korst')) +
    rechthoek(44, -16, 8, 14, dun('geel')),
);

/** A house of blocks and a ball. */
export const speelgoed = ding(
  52,
  40,
  rechthoek(4, -22, 26, 22, dun('hemel')) +
    vorm('M0 -22L17 -38L34 -22Z', dun('korst')) +
    rechthoek(13, -12, 8, 12, dun('wit')) +
    cirkel(42, -9, 9, dun('geel')) +
    streep('M34 -9h16', 'dun'),
);

/** Tools on a board, each in its own outline. */
export const gereedschap = ding(
  58,
  44,
  rechthoek(2, -44, 54, 40, dun('zand')) +
    streep('M14 -36V-12M10 -36H18M30 -38V-14M42 -38L48 -12M50 -38L44 -12', 'dun') +
    rechthoek(26, -20, 8, 10, dun('korst')),
);

/** A sheet fresh from the press. */
export const drukwerk = ding(
  46,
  42,
  rechthoek(2, -42, 30, 38, dun('wit')) +
    letters('&', 17, -16, 26, 'inkt') +
    rechthoek(36, -20, 8, 16, dun('blauw')) +
    rechthoek(36, -34, 8, 12, dun('geel')),
);

/** A bed by the window. */
export const bed = ding(
  62,
  32,
  streep('M4 0V-30M58 0V-18', 'dik') +
    rechthoek(6, -16, 50, 8, dun('wit')) +
    cirkel(16, -22, 6, dun('huid2')) +
    vorm('M24 -16Q28 -24 36 -22L56 -20V-10H24Z', dun('hemel')),
);

/** A bus on the lift of a workshop: somebody listens to it from below. */
export const hefbrug = ding(
  92,
  46,
  streep('M6 0V-44M86 0V-44', 'dik', 'staal') +
    rechthoek(8, -16, 76, 4, dun('geel')) +
    vorm('M12 -18V-42Q12 -46 18 -46H74Q80 -46 80 -42V-18Z', dun('blad')) +
    rechthoek(20, -40, 52, 12, dun('hemel')) +
    cirkel(22, -22, 2.5, los('licht')) +
    cirkel(70, -22, 2.5, los('licht')),
);

/** The front of a city bus, lights on. */
export const stadsbus = ding(
  78,
  46,
  rechthoek(12, -6, 10, 6, dun('inkt')) +
    rechthoek(56, -6, 10, 6, dun('inkt')) +
    vorm('M4 -5V-40Q4 -46 10 -46H68Q74 -46 74 -40V-5Z', dun('blauw')) +
    rechthoek(12, -34, 54, 16, dun('hemel')) +
    streep('M39 -34V-18M24 -40H54', 'dun') +
    cirkel(14, -11, 3, los('licht')) +
    cirkel(64, -11, 3, los('licht')),
);

/** Bricks, a bucket and a line to keep it straight. */
export const bakstenen = ding(
  56,
  42,
  vorm('M2 0H38V-10H2ZM8 -10H44V-20H8ZM2 -20H38V-30H2Z', dun('steen')) +
    streep('M20 0v-10M26 -10v-10M20 -20v-10', 'dun') +
    vorm('M42 0L40 -14H54L52 0Z', dun('stoep')) +
    streep('M40 -14q7 -10 14 0', 'dun'),
);

/** How a street can be laid: three patterns to choose from. */
export const tegels = ding(
  58,
  40,
  rechthoek(2, -38, 54, 38, dun('stoep')) +
    rechthoek(6, -34, 14, 30, dun('steen')) +
    rechthoek(22, -34, 14, 30, dun('zand')) +
    rechthoek(38, -34, 14, 30, dun('staal')) +
    streep(
      'M6 -24h14M6 -14h14M13 -34v10M13 -14v10M22 -19h14M29 -34v30M38 -24l14 -10M38 -10l14 -14',
      'dun',
    ),
);

/** A boiler and the pipes nobody sees. */
export const leidingen = ding(
  56,
  44,
  rechthoek(4, -42, 26, 28, dun('wit')) +
    cirkel(17, -30, 6, dun('hemel')) +
    streep('M10 -14V-4H44V-34M24 -14V-10H36V-34', 'dun', 'korst') +
    rechthoek(32, -42, 20, 10, dun('geel')),
);

/** A guitar, keys, and room for one more. */
export const instrumenten = ding(
  58,
  44,
  streep('M12 -18V-44', 'dik', 'steen') +
    cirkel(12, -16, 7, dun('korst')) +
    cirkel(12, -8, 9, dun('korst')) +
    streep('M32 0L48 -18M48 0L32 -18', 'dun') +
    rechthoek(26, -24, 30, 8, dun('wit')) +
    streep('M32 -24v4M38 -24v4M44 -24v4M50 -24v4', 'dun'),
);
