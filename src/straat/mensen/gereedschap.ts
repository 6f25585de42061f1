import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { dun, los } from '../dingen/ding.ts';
import type { Mens } from './mens.ts';

/** A tool in a hand at (0, 0), and how far it reaches to the right of it and above it. */
export interface Gereedschap {
  readonly svg: string;
  readonly rechts: number;
  readonly boven: number;
}

const tool = (rechts: number, boven: number, svg: string): Gereedschap => ({ svg, rechts, boven });

/** What somebody holds. */
export const GEREEDSCHAP: Readonly<Record<NonNullable<Mens['gereedschap']>, Gereedschap>> = {
  bloem: tool(
    9,
    32,
    streep('M0 0V-18M0 -8q6 0 7 -5', 'dun', 'blad') +
      cirkel(0, -23, 6.5, dun('roze')) +
      cirkel(0, -23, 2, los('geel')),
  ),
  boor: tool(26, 14, vorm('M-4 -11H12V-4H6L4 5H-2Z', dun('geel')) + streep('M13 -8H23', 'dun')),
  camera: tool(
    24,
    18,
    rechthoek(-4, -12, 18, 14, dun('staal')) +
      vorm('M14 -9l8 -4v14l-8 -4Z', dun('staal')) +
      cirkel(1, -15, 4, dun('stoep')),
  ),
  dienblad: tool(
    22,
    14,
    vorm('M-9 -5Q-9 -13 -3 -13H1Q6 -13 6 -5ZM6 -5Q6 -12 10 -12Q15 -12 15 -5Z', dun('korst')) +
      rechthoek(-13, -5, 32, 5, dun('steen')),
  ),
  doos: tool(
    16,
    26,
    rechthoek(-16, -22, 30, 22, dun('korst')) + streep('M-16 -14h30M-1 -22v8', 'dun'),
  ),
  gieter: tool(
    24,
    15,
    rechthoek(-5, -8, 15, 15, dun('blauw')) +
      streep('M10 -1L20 -10M17 -13l7 6', 'dun') +
      streep('M-3 -8q5 -7 11 0', 'dun'),
  ),
  hamer: tool(12, 26, streep('M0 4V-18', 'dik', 'korst') + rechthoek(-7, -24, 17, 8, dun('staal'))),
  hark: tool(
    12,
    34,
    streep('M3 12L-2 -28', 'dik', 'korst') + streep('M-10 -29H8M-9 -29v6M-1 -29v6M7 -29v6', 'dun'),
  ),
  kam: tool(
    14,
    10,
    rechthoek(-2, -9, 14, 4, dun('geel')) + streep('M0 -4v3M5 -4v3M10 -4v3', 'dun'),
  ),
  krijt: tool(12, 10, streep('M0 0l8 -7', 'dik', 'wit')),
  kwast: tool(
    22,
    18,
    streep('M-4 6L6 -6', 'dik', 'korst') + vorm('M3 -8l6 6l10 -9l-6 -6Z', dun('hemel')),
  ),
  laptop: tool(20, 22, vorm('M14 -1L19 -20H22L18 1H-12V-3H14Z', dun('staal'))),
  lasbrander: tool(
    30,
    12,
    streep('M-4 -2H10l4 5', 'dik', 'staal') + vorm('M15 3l13 4l-11 3Z', dun('geel')),
  ),
  microfoon: tool(8, 24, streep('M0 2V-14', 'dik') + cirkel(0, -18, 6, dun('stoep'))),
  moersleutel: tool(9, 28, vorm('M-3 6V-14L-7 -18V-25L-2 -21H2L7 -25V-18L3 -14V6Z', dun('stoep'))),
  pan: tool(
    26,
    14,
    vorm('M7 -8H24V1Q24 5 20 5H11Q7 5 7 1Z', dun('staal')) + streep('M0 -3H7', 'dik'),
  ),
  schaar: tool(
    14,
    24,
    streep('M2 -4L10 -22M8 -4L2 -22', 'dun') +
      cirkel(1, -1, 3.5, dun('stoep')) +
      cirkel(9, -1, 3.5, dun('stoep')),
  ),
  tablet: tool(14, 20, rechthoek(-3, -16, 15, 20, dun('wit')) + streep('M1 -11h7M1 -6h7', 'dun')),
  troffel: tool(
    22,
    12,
    streep('M-2 2L6 -4', 'dik', 'korst') + vorm('M5 -6l5 5l10 -10Z', dun('stoep')),
  ),
  waterpas: tool(
    22,
    10,
    rechthoek(-18, -8, 38, 8, dun('geel')) + rechthoek(-3, -7, 8, 6, dun('hemel')),
  ),
};
