/**
 * What stands on a roof. Each reaches `diepte` below its foot too, so that the slope of a roof,
 * drawn over it, hides where it begins.
 */
import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import type { Tekening } from '../tekening.ts';
import { kas as kasOpDeStoep } from './groen.ts';
import { dun, los } from './ding.ts';

const opDak = (breedte: number, hoogte: number, svg: string): Tekening => ({
  svg,
  breedte,
  hoogte,
  diepte: 46,
});

/** A chimney at work. */
export const schoorsteen = opDak(
  34,
  64,
  rechthoek(4, -30, 26, 76, { vlak: 'steen', lijn: 'dik' }) +
    rechthoek(0, -36, 34, 9, dun('inkt')) +
    `<g class="rook">${vorm('M10 -40Q-2 -46 6 -54Q8 -64 18 -60Q30 -62 28 -52Q34 -42 22 -40Z', los('wit'))}</g>`,
);

/** Solar panels on a frame. */
export const zonnepanelen = opDak(
  92,
  34,
  streep('M12 0V46M80 0V46', 'dik') +
    vorm('M2 0L14 -30H90L78 0Z', dun('blauw')) +
    streep('M28 0L40 -30M53 0L65 -30M8 -15H84', 'dun', 'wit'),
);

/** A dish that hears everything. */
export const schotel = opDak(
  46,
  44,
  streep('M22 46V-12', 'dik') +
    vorm('M2 -34Q4 -4 36 -6Z', dun('wit')) +
    streep('M20 -20L34 -32', 'dun') +
    cirkel(36, -34, 4, los('inkt')),
);

/** An aerial. */
export const antenne = opDak(
  40,
  52,
  streep('M20 46V-48', 'dik') + streep('M4 -40H36M8 -30H32M12 -20H28', 'dun'),
);

/** A flag in the colours of the sky. */
export const vlag = opDak(
  56,
  70,
  streep('M8 46V-68', 'dik') +
    vorm('M10 -66Q24 -72 34 -64Q44 -58 54 -64V-36Q44 -30 34 -36Q24 -44 10 -38Z', dun('hemel')) +
    vorm('M10 -57Q24 -63 34 -55Q44 -49 54 -55V-45Q44 -39 34 -45Q24 -53 10 -47Z', los('geel')),
);

/** Grass and flowers: the roof drinks rain. */
export const dakgroen = opDak(
  88,
  30,
  rechthoek(2, -8, 84, 54, dun('korst')) +
    streep('M14 -8V-20M30 -8V-24M46 -8V-18M62 -8V-26M76 -8V-20', 'dun', 'blad') +
    cirkel(30, -25, 4, dun('geel')) +
    cirkel(62, -26, 4, dun('roze')) +
    vorm('M2 -8Q8 -16 16 -10Q26 -18 36 -10Q48 -18 56 -10Q68 -18 86 -8Z', dun('blad')),
);

/** A greenhouse on the roof. */
export const kas = opDak(84, 92, rechthoek(4, -4, 76, 50, dun('stoep')) + kasOpDeStoep.svg);
