import { cirkel, rechthoek, streep, vorm } from '../../lijnen.ts';
import { maat, zet } from '../../tekening.ts';
import type { Verf } from '../../verf.ts';
import { dun, los } from '../../dingen/ding.ts';

/** A cellar in the wall of the wharf: how wide its arch is, and its markup around its middle. */
export interface Kelder {
  readonly breedte: number;
  readonly svg: string;
}

const RING = 14;
/** How high the sides of an arch go up before it bends. */
const VOET = 46;
const OPEN = 148;
const DICHT = 112;

/**
 * A cellar with its doors open and the light on. `interieur` is drawn around the middle of the
 * floor: there is room for 60 units to either side, and for 100 in height in the middle.
 */
export function openKelder(interieur: string): Kelder {
  return { breedte: OPEN, svg: boog(OPEN, 'licht') + interieur };
}

/** A cellar with its doors closed, and a fanlight over them. */
export function dichteKelder(kleur: Verf): Kelder {
  const half = DICHT / 2 - RING;
  const licht = half - 7;
  return {
    breedte: DICHT,
    svg:
      boog(DICHT, kleur) +
      vorm(
        `M${maat(-licht)} ${maat(-VOET - 2)}A${maat(licht)} ${maat(licht)} 0 0 1 ${maat(licht)} ${maat(-VOET - 2)}Z`,
        dun('ruit'),
      ) +
      streep(
        `M0 ${maat(-VOET - 3)}v${maat(3 - licht)}M0 ${maat(-VOET - 3)}l${maat(-licht * 0.65)} ${maat(-licht * 0.68)}M0 ${maat(-VOET - 3)}l${maat(licht * 0.65)} ${maat(-licht * 0.68)}`,
        'dun',
        'wit',
      ) +
      streep(`M${maat(-half)} ${maat(-VOET + 4)}H${maat(half)}M0 ${maat(-VOET + 4)}V0`, 'dun') +
      [-half + 8, 8].map((x) => rechthoek(x, -34, half - 16, 26, los('diepte'))).join('') +
      cirkel(-5, -22, 2.6, los('geel')) +
      cirkel(5, -22, 2.6, los('geel')),
  };
}

function boog(breedte: number, vlak: Verf): string {
  const buiten = breedte / 2;
  const binnen = buiten - RING;
  const top = -VOET - buiten;
  return (
    vorm(pad(buiten), dun('zand')) +
    vorm(pad(binnen), dun(vlak)) +
    vorm(
      `M-9 ${maat(top + RING + 2)}L-13 ${maat(top - 6)}H13L9 ${maat(top + RING + 2)}Z`,
      dun('wit'),
    )
  );
}

const pad = (straal: number) =>
  `M${maat(-straal)} 0V${maat(-VOET)}A${maat(straal)} ${maat(straal)} 0 0 1 ${maat(straal)} ${maat(-VOET)}V0Z`;

/** A lamp on a cord, with the top of its shade at (x, y). */
export function hanglamp(x: number, y: number, kleur: Verf): string {
  return zet(
    {
      svg:
        streep('M0 -18V0', 'dun') +
        cirkel(0, 9, 4, los('wit')) +
        vorm('M-11 10Q-9 0 0 0Q9 0 11 10Z', dun(kleur)),
    },
    x,
    y,
  );
}
