/** What stands before a house that is being built, paved, painted or mended. */
import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { ding, dun, los } from './ding.ts';

/** A wheelbarrow with sand. */
export const kruiwagen = ding(
  104,
  56,
  vorm('M20 -44Q40 -62 66 -44Z', dun('zand')) +
    vorm('M10 -46H80L66 -18H28Z', dun('blad')) +
    streep('M66 -30L100 -44M40 -18L52 0M60 -18V0', 'dik') +
    cirkel(18, -12, 12, dun('inkt')) +
    cirkel(18, -12, 4, los('stoep')),
);

/** A concrete mixer: it turns before anything can stand. */
export const betonmolen = ding(
  78,
  92,
  streep('M16 0L34 -42M64 0L44 -42M8 0H28M56 0H74', 'dik') +
    vorm('M16 -46L34 -84Q40 -92 50 -88L70 -78Q74 -64 64 -52L42 -36Q24 -32 16 -46Z', dun('korst')) +
    vorm('M34 -84Q40 -92 50 -88L70 -78Q62 -66 50 -74Q38 -80 34 -84Z', dun('inkt')) +
    cirkel(34, -50, 7, dun('staal')) +
    cirkel(24, -8, 8, dun('inkt')),
);

/** Bricks on a pallet, counted twice. */
export const stenen = ding(
  80,
  56,
  rechthoek(0, -8, 80, 8, dun('korst')) +
    [0, 1, 2]
      .map((laag) =>
        Array.from({ length: laag === 2 ? 2 : 3 }, (_, plek) =>
          rechthoek(4 + plek * 24 + laag * 4, -24 - laag * 16, 24, 16, dun('steen')),
        ).join(''),
      )
      .join(''),
);

/** The red and white barrier: besides labels the only thing in the street that is red. */
export const schrikhek = ding(
  80,
  46,
  streep('M12 0v-26M68 0v-26M4 0H20M60 0H76', 'dik') +
    rechthoek(2, -44, 76, 18, dun('wit')) +
    vorm('M10 -26l10 -18h12l-10 18ZM36 -26l10 -18h12l-10 18ZM62 -26l9 -16h7v8l-4 8Z', los('rood')) +
    rechthoek(2, -44, 76, 18, dun(null)),
);

/** A ladder, for painting. */
export const ladder = ding(
  58,
  190,
  streep('M4 0L28 -186M30 0L52 -186', 'dik', 'korst') +
    streep(
      Array.from({ length: 8 }, (_, sport) => {
        const y = 18 + sport * 22;
        return `M${String(Math.round(4 + (24 * y) / 186))} ${String(-y)}H${String(Math.round(30 + (22 * y) / 186))}`;
      }).join(''),
      'dun',
    ),
);

/** Tins of paint, one of them open. */
export const verfpotten = ding(
  70,
  42,
  rechthoek(2, -26, 26, 26, dun('blauw')) +
    rechthoek(34, -22, 24, 22, dun('geel')) +
    rechthoek(6, -36, 20, 10, dun('roze')) +
    vorm('M32 -24H60V-18Q56 -10 52 -18Q48 -22 44 -16Q40 -20 36 -16Z', los('wit')) +
    streep('M32 -24H60M62 -26L70 -42M4 -18H26', 'dun'),
);

/** A pile of paving stones and the mallet that knocks them level. */
export const klinkers = ding(
  92,
  44,
  [0, 1, 2]
    .map((laag) =>
      Array.from({ length: 3 - laag }, (_, plek) =>
        rechthoek(4 + plek * 20 + laag * 10, -14 - laag * 13, 20, 13, dun('steen')),
      ).join(''),
    )
    .join('') +
    streep('M78 0V-30', 'dik', 'korst') +
    rechthoek(66, -42, 24, 14, dun('inkt')),
);

/** A reel of cable. */
export const kabelhaspel = ding(
  62,
  62,
  cirkel(30, -30, 29, dun('korst')) +
    cirkel(30, -30, 18, dun('geel')) +
    cirkel(30, -30, 5, dun('inkt')) +
    streep('M56 -18Q66 -2 50 -2H34', 'dun', 'geel'),
);

/** A heat pump: a fan in a box that keeps three floors warm. */
export const warmtepomp = ding(
  78,
  62,
  rechthoek(2, -58, 74, 52, dun('wit')) +
    cirkel(28, -32, 20, dun('stoep')) +
    streep('M28 -32L28 -50M28 -32L44 -24M28 -32L12 -24', 'dun') +
    streep('M56 -46H70M56 -38H70M56 -30H70', 'dun') +
    streep('M8 -4H22M56 -4H70', 'dik'),
);

/** A trolley of tools with every drawer open but one. */
export const gereedschapskar = ding(
  60,
  76,
  rechthoek(6, -66, 48, 56, dun('blauw')) +
    rechthoek(2, -54, 44, 12, dun('hemel')) +
    rechthoek(8, -32, 44, 10, dun('hemel')) +
    streep('M14 -76V-66M24 -74V-66M34 -78V-66', 'dun') +
    cirkel(16, -5, 5, dun('inkt')) +
    cirkel(46, -5, 5, dun('inkt')),
);

/** A plane, its curl and the plank that is nearly smooth. */
export const schaafbank = ding(
  108,
  70,
  streep('M16 0V-36M90 0V-36M16 -14H90', 'dik') +
    rechthoek(4, -46, 100, 10, dun('korst')) +
    rechthoek(20, -52, 66, 6, dun('zand')) +
    vorm('M38 -52V-62H48L52 -68H60V-52Z', dun('steen')) +
    vorm('M30 -54q-14 -4 -10 -14q8 -4 8 4', dun(null)),
);
