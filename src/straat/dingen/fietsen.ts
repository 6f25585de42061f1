/** What rolls through the street. */
import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import type { Verf } from '../verf.ts';
import { ding, dun, los } from './ding.ts';

const wiel = (x: number, straal: number) =>
  cirkel(x, -straal, straal, dun(null)) + cirkel(x, -straal, 3, los('inkt'));

function frame(kleur: Verf): string {
  return (
    wiel(21, 20) +
    wiel(83, 20) +
    streep('M21 -20L40 -52H72L50 -20ZM21 -20H50L36 -60', 'dik') +
    streep('M21 -20L40 -52H72L50 -20ZM21 -20H50L36 -60', 'dun', kleur) +
    streep('M83 -20L70 -62H60M70 -62l12 -3', 'dun') +
    streep('M27 -62H46', 'dik')
  );
}

/** A city bike, left against the wall for a moment. */
export const fiets = ding(104, 68, frame('geel'));

/** A bike on a stand, one wheel off: somebody is halfway. */
export const fietsstandaard = ding(
  116,
  118,
  streep('M58 0V-72M38 0H78', 'dik') +
    `<g transform="translate(4 -46)">${frame('roze')}</g>` +
    rechthoek(50, -92, 16, 12, dun('staal')) +
    cirkel(104, -12, 10, dun('stoep')),
);

/** A cargo bike with two children in the box, ready to go. */
export const bakfiets = ding(
  150,
  84,
  wiel(24, 22) +
    wiel(130, 17) +
    streep('M24 -22L44 -54M24 -22H60L44 -54M60 -22L104 -26M60 -22L74 -66H60', 'dik') +
    streep('M34 -62H52', 'dik') +
    kind(104, 'huid4', 'inkt') +
    kind(124, 'huid1', 'korst') +
    vorm('M82 -48H146L136 -14H92Z', dun('geel')) +
    streep('M84 -38H143', 'dun'),
);

function kind(x: number, huid: Verf, haar: Verf): string {
  const plek = (dx: number, y: number) => `${String(x + dx)} ${String(y)}`;
  return (
    cirkel(x, -60, 11, dun(huid)) +
    vorm(
      `M${plek(-11, -60)}Q${plek(-11, -73)} ${plek(0, -73)}Q${plek(11, -73)} ${plek(11, -64)}Q${plek(0, -66)} ${plek(-11, -60)}Z`,
      dun(haar),
    ) +
    cirkel(x + 5, -59, 1.6, los('inkt'))
  );
}

/** A sack truck with parcels that fit exactly through the door. */
export const dozen = ding(
  62,
  86,
  streep('M8 -84L14 -6H52', 'dik') +
    rechthoek(16, -34, 42, 28, dun('korst')) +
    rechthoek(18, -58, 34, 24, dun('zand')) +
    rechthoek(20, -76, 24, 18, dun('korst')) +
    streep('M37 -34v10M35 -58v8M32 -76v6', 'dun') +
    cirkel(16, -6, 7, dun('staal')),
);

/** Tyres, three of them, still warm. */
export const banden = ding(
  60,
  54,
  [0, 1, 2]
    .map((laag) => rechthoek(2 + (laag % 2) * 3, -18 * (laag + 1), 54, 18, dun('inkt')))
    .join('') + streep('M14 -9h30M17 -27h30M14 -45h30', 'dun', 'staal'),
);
