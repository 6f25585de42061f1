/** What shops, kitchens and salons put outside. */
import { cirkel, letters, rechthoek, streep, vorm } from '../lijnen.ts';
import { ding, dun, los } from './ding.ts';

/** A sack of flour, tied. */
export const meelzak = ding(
  44,
  60,
  vorm('M6 0Q-2 -28 8 -44L4 -54Q22 -62 40 -54L36 -44Q46 -28 38 0Z', dun('zand')) +
    streep('M9 -45H35', 'dun') +
    letters('meel', 22, -16, 14, 'inkt'),
);

/** A board with today's word in chalk. */
export const krijtbord = ding(
  46,
  62,
  streep('M8 0L10 -20M38 0L36 -20', 'dik') +
    vorm('M8 -60H38L42 -10H4Z', dun('inkt')) +
    streep('M14 -46H32M14 -36H28M14 -26H30', 'dun', 'wit'),
);

/** Two stools, a table and a parasol: sitting down is part of the work of others. */
export const terras = ding(
  116,
  132,
  streep('M58 0V-120', 'dik') +
    vorm(
      'M4 -92Q14 -128 58 -130Q102 -128 112 -92Q98 -100 85 -92Q72 -100 58 -92Q44 -100 31 -92Q18 -100 4 -92Z',
      dun('roze'),
    ) +
    streep('M58 -130Q40 -116 31 -92M58 -130Q76 -116 85 -92', 'dun') +
    rechthoek(32, -46, 52, 6, dun('wit')) +
    vorm('M40 -46v-12h10v12ZM64 -46l-3 -14h14l-3 14Z', dun('hemel')) +
    streep('M44 0H72', 'dik') +
    streep('M8 0V-26M26 0V-26M90 0V-26M108 0V-26', 'dun') +
    rechthoek(4, -32, 26, 6, dun('korst')) +
    rechthoek(86, -32, 26, 6, dun('korst')),
);

/** A mannequin, pinned on one side. */
export const paspop = ding(
  44,
  116,
  streep('M22 -40V0M8 0H36', 'dik') +
    vorm(
      'M8 -94Q22 -104 36 -94Q34 -82 30 -74Q38 -58 40 -38H4Q6 -58 14 -74Q10 -82 8 -94Z',
      dun('blauw'),
    ) +
    rechthoek(18, -110, 8, 12, dun('zand')) +
    streep('M22 -94V-40M12 -56l6 4M10 -48l6 4', 'dun', 'wit'),
);

/** A rail with coats, in order of size. */
export const kledingrek = ding(
  96,
  104,
  streep('M10 0V-98H86V0M2 0H18M78 0H94', 'dik') +
    vorm('M20 -94L28 -98L36 -94L40 -40H16Z', dun('geel')) +
    vorm('M40 -94L48 -98L56 -94L60 -52H36Z', dun('hemel')) +
    vorm('M60 -94L68 -98L76 -94L80 -34H56Z', dun('gracht')),
);

/** A chair that goes up by a pedal, and a mirror that does not lie. */
export const kappersstoel = ding(
  72,
  82,
  streep('M34 0V-24M20 0H48', 'dik') +
    vorm('M12 -74H24V-36H56V-24H16Q12 -24 12 -30Z', dun('blad')) +
    streep('M36 -52H58V-36', 'dik'),
);

/** Boxes and a case on wheels. */
export const flightcase = ding(
  72,
  60,
  rechthoek(4, -54, 64, 46, dun('staal')) +
    streep('M4 -38H68M24 -54V-8M48 -54V-8', 'dun', 'stoep') +
    rechthoek(30, -34, 12, 8, dun('geel')) +
    cirkel(14, -5, 5, dun('inkt')) +
    cirkel(58, -5, 5, dun('inkt')),
);

/** Wooden blocks, stacked by somebody who cannot read yet. */
export const blokken = ding(
  72,
  66,
  rechthoek(4, -22, 22, 22, dun('geel')) +
    rechthoek(26, -22, 22, 22, dun('hemel')) +
    rechthoek(48, -22, 20, 22, dun('roze')) +
    rechthoek(14, -44, 22, 22, dun('blad')) +
    vorm('M36 -44L58 -44L47 -62Z', dun('korst')) +
    cirkel(15, -11, 5, los('wit')) +
    letters('a', 25, -28, 15, 'wit'),
);

/** A pan so large that it stands outside to cool. */
export const soeppan = ding(
  66,
  64,
  vorm('M8 -40H58V-8Q58 0 50 0H16Q8 0 8 -8Z', dun('stoep')) +
    streep('M2 -30H8M58 -30H64', 'dik') +
    rechthoek(4, -46, 58, 6, dun('staal')) +
    streep('M24 -54q-5 -5 0 -10M40 -54q-5 -5 0 -10', 'dun'),
);
