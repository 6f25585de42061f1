/** What makes a picture, a sound or a show. */
import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { ding, dun, los } from './ding.ts';

/** A film camera on a tripod, looking left. */
export const filmcamera = ding(
  76,
  110,
  streep('M40 -58L16 0M40 -58L64 0M40 -58V0', 'dik') +
    rechthoek(22, -84, 46, 26, dun('staal')) +
    vorm('M22 -78L4 -86V-56L22 -64Z', dun('staal')) +
    cirkel(36, -96, 12, dun('stoep')) +
    cirkel(60, -94, 10, dun('stoep')) +
    cirkel(36, -96, 3, los('inkt')) +
    cirkel(60, -94, 3, los('inkt')),
);

/** A lamp that makes it day. */
export const filmlamp = ding(
  56,
  128,
  streep('M28 -86V-10M10 0L28 -14L46 0', 'dik') +
    vorm('M10 -122L44 -112V-90L10 -80Z', dun('geel')) +
    vorm('M44 -110H54V-92H44Z', dun('staal')) +
    streep('M2 -126L10 -122M2 -76L10 -80', 'dun'),
);

/** An amplifier, up to eleven. */
export const versterker = ding(
  64,
  72,
  rechthoek(4, -70, 56, 66, dun('inkt')) +
    rechthoek(10, -48, 44, 38, dun('staal')) +
    cirkel(32, -29, 15, dun('stoep')) +
    cirkel(32, -29, 5, los('inkt')) +
    streep('M14 -59h6M26 -59h6M38 -59h6', 'dun', 'geel'),
);

/** A drum kit. */
export const drumstel = ding(
  124,
  92,
  streep('M14 0L22 -82M110 0L102 -82M4 -84L40 -80M84 -80L120 -84', 'dun') +
    rechthoek(34, -68, 26, 20, dun('hemel')) +
    rechthoek(64, -68, 26, 20, dun('hemel')) +
    cirkel(62, -30, 29, dun('geel')) +
    cirkel(62, -30, 20, dun('wit')) +
    rechthoek(4, -44, 26, 16, dun('hemel')) +
    streep('M8 -28V0M26 -28V0', 'dun'),
);

/** A double bass, leaning. */
export const contrabas = ding(
  58,
  138,
  streep('M30 -78V-132M30 0V-6', 'dik') +
    vorm(
      'M30 -86Q46 -86 44 -70Q40 -60 50 -48Q58 -6 30 -6Q2 -6 10 -48Q20 -60 16 -70Q14 -86 30 -86Z',
      dun('korst'),
    ) +
    streep('M28 -120V-20M33 -120V-20', 'dun') +
    rechthoek(20, -30, 20, 5, dun('inkt')) +
    cirkel(30, -134, 4, dun('korst')),
);

/** A guitar on its stand. */
export const gitaar = ding(
  44,
  100,
  streep('M8 0L22 -30L36 0', 'dun') +
    vorm(
      'M22 -54Q34 -54 32 -42Q30 -36 36 -28Q40 -8 22 -8Q4 -8 8 -28Q14 -36 12 -42Q10 -54 22 -54Z',
      dun('roze'),
    ) +
    cirkel(22, -28, 6, los('inkt')) +
    rechthoek(19, -92, 6, 48, dun('korst')) +
    rechthoek(16, -100, 12, 10, dun('inkt')),
);
