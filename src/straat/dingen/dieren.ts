/** The jokes: one for each house, told by an animal or a thing that thinks it is one. */
import { cirkel, letters, rechthoek, streep, vorm } from '../lijnen.ts';
import { zet } from '../tekening.ts';
import { ding, dun, los } from './ding.ts';
import { filmcamera } from './podium.ts';

const MEEUW =
  streep('M18 -12v12M24 -12v12', 'dun', 'korst') +
  vorm(
    'M0 -16Q12 -14 14 -24Q20 -36 30 -32Q34 -40 42 -36L50 -31L42 -29Q42 -12 24 -11Q10 -10 0 -16Z',
    dun('wit'),
  ) +
  vorm('M8 -18Q18 -28 28 -24Q22 -14 8 -18Z', dun('stoep')) +
  vorm('M42 -35l10 4l-10 2Z', dun('korst')) +
  cirkel(38, -33, 1.6, los('inkt'));

/** A mouse takes its breakfast home. */
export const muis = ding(
  54,
  26,
  streep('M4 -6q-4 -12 -2 -18', 'dun') +
    vorm('M4 0Q2 -20 20 -22Q34 -22 36 0Z', dun('stoep')) +
    cirkel(26, -22, 5, dun('roze')) +
    vorm('M30 -4L40 -8Q38 -18 28 -20Z', dun('stoep')) +
    cirkel(33, -13, 1.6, los('inkt')) +
    vorm('M38 0Q38 -12 46 -12Q54 -12 52 0Z', dun('korst')),
);

/** A poodle who came for the same cut as her owner. */
export const poedel = ding(
  74,
  66,
  streep('M22 -14V0M52 -14V0', 'dik') +
    cirkel(22, -8, 6, dun('wit')) +
    cirkel(52, -8, 6, dun('wit')) +
    rechthoek(18, -36, 38, 18, dun('roze')) +
    cirkel(20, -28, 13, dun('wit')) +
    cirkel(8, -42, 6, dun('wit')) +
    vorm('M50 -34L54 -52H68L74 -44L62 -36Z', dun('roze')) +
    cirkel(56, -54, 11, dun('wit')) +
    cirkel(66, -46, 1.6, los('inkt')),
);

/** A gull directs. */
export const regisseur = ding(
  126,
  118,
  filmcamera.svg +
    rechthoek(76, -16, 34, 16, dun('korst')) +
    `<g transform="translate(124 -16) scale(-1 1)">${MEEUW}</g>`,
);

/** A cat has walked through the paint, and signs its work. */
export const verfkat = ding(
  70,
  56,
  vorm('M10 0C6 -20 14 -26 16 -30L14 -46L22 -40H30L38 -46L36 -28C42 -20 42 -6 40 0Z', dun('inkt')) +
    streep('M40 -2Q58 0 54 -22', 'dik') +
    cirkel(22, -33, 1.8, los('geel')) +
    cirkel(30, -33, 1.8, los('geel')) +
    vorm('M10 0v-6h8v6ZM30 0v-6h8v6Z', los('geel')) +
    cirkel(54, -2, 3, los('geel')) +
    cirkel(66, -2, 3, los('geel')),
);

/** A pigeon lays bricks too: its nest has a bond. */
export const nest = ding(
  58,
  46,
  vorm('M4 0H54V-10H4ZM10 -10H48V-20H10Z', dun('steen')) +
    streep('M20 0v-10M38 0v-10M28 -10v-10', 'dun') +
    vorm('M12 -20Q10 -36 28 -36Q30 -46 38 -44L46 -38L40 -36Q44 -20 34 -20Z', dun('hemel')) +
    vorm('M45 -40l7 2l-7 2Z', dun('korst')) +
    cirkel(38, -39, 1.6, los('inkt')),
);

/** A hedge cut in the shape of a duck. Nobody asked for it. */
export const heg = ding(
  84,
  74,
  rechthoek(8, -22, 68, 22, dun('korst')) +
    vorm(
      'M10 -22Q4 -44 26 -46Q40 -48 46 -42Q42 -64 58 -70Q74 -72 74 -58L84 -54L72 -50Q80 -34 72 -22Z',
      dun('blad'),
    ) +
    streep('M24 -34q6 6 12 0M44 -32q6 6 12 0', 'dun') +
    cirkel(64, -60, 1.8, los('inkt')),
);

/** A snail in no hurry. */
export const slak = ding(
  46,
  26,
  vorm('M0 0Q6 -8 20 -6H34Q36 -16 42 -14Q46 -4 38 0Z', dun('zand')) +
    cirkel(18, -13, 11, dun('korst')) +
    streep('M18 -13q4 -6 8 0q0 8 -8 8M40 -14l2 -8M44 -12l4 -6', 'dun'),
);

/** A duck and her children cross; the work waits. */
export const eendjes = ding(104, 36, eend(0, 1) + eend(46, 0.5) + eend(68, 0.5) + eend(88, 0.5));

function eend(x: number, grootte: 0.5 | 1): string {
  return zet(
    {
      svg:
        grootte === 1
          ? vorm(
              'M2 -14Q14 -12 22 -18Q20 -32 30 -34Q40 -32 36 -20Q40 -2 22 0H14Q2 -2 2 -14Z',
              dun('wit'),
            ) +
            vorm('M37 -28l9 3l-9 3Z', dun('korst')) +
            cirkel(32, -27, 1.6, los('inkt'))
          : vorm('M0 -7Q6 -6 8 -9Q8 -16 12 -16Q17 -15 15 -9Q16 0 8 0Q0 0 0 -7Z', dun('geel')),
    },
    x,
  );
}

/** A cat on the keyboard has just solved it. */
export const toetskat = ding(
  64,
  44,
  rechthoek(2, -5, 60, 5, dun('staal')) +
    vorm(
      'M14 -5C10 -18 18 -22 20 -26L18 -40L26 -34H32L40 -40L38 -24C46 -18 46 -10 44 -5Z',
      dun('korst'),
    ) +
    streep('M44 -8Q58 -10 54 -26', 'dun') +
    cirkel(26, -28, 1.8, los('inkt')) +
    cirkel(34, -28, 1.8, los('inkt')),
);

/** A pigeon sunbathes beside the panels, in glasses. */
export const zonneduif = ding(
  56,
  30,
  vorm('M2 -4Q4 -18 24 -18Q28 -28 38 -26L46 -20L40 -18Q42 -2 28 -2H10Z', dun('stoep')) +
    streep('M32 -21H42', 'dik') +
    vorm('M44 -22l8 2l-8 2Z', dun('korst')),
);

/** A dog sings along, a little late. */
export const zanghond = ding(
  52,
  64,
  vorm('M12 0Q6 -24 18 -34L24 -52L34 -64L46 -62L40 -54L44 -46L34 -40Q40 -20 36 0Z', dun('korst')) +
    vorm('M24 -52Q14 -50 16 -38L24 -40Z', dun('steen')) +
    cirkel(34, -54, 1.8, los('inkt')) +
    streep('M12 -4Q0 -6 4 -18', 'dik'),
);

/** A gull has its eye on a plate. */
export const frietmeeuw = ding(
  70,
  42,
  zet({ svg: MEEUW }, 0) +
    vorm('M54 0L50 -16H70L66 0Z', dun('wit')) +
    streep('M54 -16v-8M60 -16v-10M66 -16v-8', 'dun', 'geel'),
);

/** A duck in the spotlight: it has waited for this. */
export const podiumeend = ding(
  62,
  62,
  vorm('M20 -62L34 -62L58 0H0Z', los('licht')) +
    rechthoek(8, -12, 46, 12, dun('blauw')) +
    zet({ svg: eend(0, 1) }, 10, -12),
);

/** A duck waits at the stop; it knows the times. */
export const halte = ding(
  70,
  112,
  streep('M52 0V-84', 'dik') +
    rechthoek(36, -110, 32, 26, dun('blauw')) +
    letters('bus', 52, -92, 13, 'wit') +
    eend(0, 1),
);

/** Rubber boots in a row, and one that is a frog’s now. */
export const laarzenkikker = ding(
  76,
  40,
  [4, 26, 48]
    .map((x, plek) =>
      vorm(
        `M${String(x)} -24h12v14h8q4 2 4 10h-24Z`,
        dun((['geel', 'hemel', 'roze'] as const)[plek] ?? 'geel'),
      ),
    )
    .join('') +
    vorm('M48 -24Q46 -36 52 -34Q56 -40 60 -34Q66 -34 62 -24Z', dun('blad')) +
    cirkel(52, -33, 1.6, los('inkt')) +
    cirkel(60, -33, 1.6, los('inkt')),
);

/** Two legs under the car: a mechanic, or a nap. */
export const benen = ding(
  124,
  50,
  vorm('M70 -10H104Q108 -10 108 -5V0H70Z', dun('blauw')) +
    vorm('M104 -14h10q5 0 5 5V0h-15Z', dun('inkt')) +
    vorm('M70 -5H98V0H70Z', dun('blauw')) +
    vorm('M2 -12V-24Q2 -30 8 -30L20 -32L32 -48H64L78 -32L90 -28Q94 -26 94 -20V-12Z', dun('korst')) +
    vorm('M27 -32L36 -43H46V-32ZM51 -43H61L70 -32H51Z', dun('hemel')) +
    cirkel(22, -11, 10, dun('inkt')) +
    cirkel(22, -11, 4, dun('stoep')) +
    cirkel(74, -11, 10, dun('inkt')) +
    cirkel(74, -11, 4, dun('stoep')),
);

/** Two balloons for bed seven. */
export const ballonnen = ding(
  44,
  100,
  streep('M14 -62Q20 -30 20 0M32 -70Q26 -30 20 0', 'dun') +
    vorm('M14 -62Q0 -72 2 -84Q6 -96 16 -94Q26 -92 26 -80Q24 -68 14 -62Z', dun('roze')) +
    vorm('M32 -70Q22 -78 24 -90Q30 -100 38 -96Q46 -90 42 -80Q40 -72 32 -70Z', dun('geel')),
);

/** The mannequin’s dog: nobody knows who dressed it. */
export const modehond = ding(
  64,
  52,
  streep('M16 -14V0M44 -14V0', 'dik') +
    vorm(
      'M6 -34Q0 -44 8 -46M10 -32H48L56 -48L64 -38L54 -30Q52 -14 46 -14H14Q8 -18 10 -32Z',
      dun('korst'),
    ) +
    vorm('M20 -32H40V-14H20Z', dun('blauw')) +
    streep('M30 -32V-14', 'dun', 'wit') +
    cirkel(56, -38, 1.6, los('inkt')),
);

/** A hedgehog with a ticket for the front row, in a shopping basket. */
export const egel = ding(
  56,
  32,
  vorm('M4 0Q2 -22 22 -26L26 -20L32 -26L34 -18L42 -20Q46 -8 56 -4L50 0Z', dun('steen')) +
    streep('M12 -12l4 -5M20 -14l4 -5M28 -12l4 -5', 'dun') +
    cirkel(47, -8, 1.6, los('inkt')),
);
