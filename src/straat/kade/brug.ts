import { rechthoek, streep, vorm } from '../lijnen.ts';
import { maat } from '../tekening.ts';
import { dun, los } from '../dingen/ding.ts';
import { BRUG, DEKZERK, MUUR, RELING, WATER } from './lagen.ts';

/** The piers stand in the water, a little below its surface. */
const VOET = WATER.y + 6;

/**
 * The bridge around x = 0: its piers, the arch with a view of the next reach of the canal, and the
 * stone posts at both ends of its railing.
 */
export function brug(): string {
  const { half, boog, ring } = BRUG;
  const buiten = boog + ring;
  return (
    rechthoek(-half, MUUR.y, 2 * half, VOET - MUUR.y, { vlak: 'steen', lijn: 'dik' }) +
    stenen() +
    vorm(`${halveCirkel(buiten)}V${maat(VOET)}H${maat(-buiten)}Z`, dun('zand')) +
    streep(voegen(), 'dun') +
    vorm(`${halveCirkel(boog)}V${maat(VOET)}H${maat(-boog)}Z`, dun('glas')) +
    doorkijk() +
    rechthoek(-boog, WATER.y - 4, 2 * boog, 10, los('water')) +
    streep(
      `M-84 ${maat(WATER.y + 1)}h34M-20 ${maat(WATER.y + 3)}h26M44 ${maat(WATER.y)}h36`,
      'dun',
      'hemel',
    ) +
    // The line of the arch once more, over the water under it.
    vorm(
      `${halveCirkel(boog)}V${maat(VOET)}M${maat(-boog)} ${maat(WATER.y)}V${maat(VOET)}`,
      dun(null),
    ) +
    vorm(
      `M-10 ${maat(WATER.y - boog + 4)}L-15 ${maat(WATER.y - buiten - 5)}H15L10 ${maat(WATER.y - boog + 4)}Z`,
      dun('wit'),
    ) +
    [-half, half].map(paal).join('')
  );
}

const halveCirkel = (straal: number) =>
  `M${maat(-straal)} ${maat(WATER.y)}A${maat(straal)} ${maat(straal)} 0 0 1 ${maat(straal)} ${maat(WATER.y)}`;

// Under the bridge one sees light, far roofs and the water that goes on.
function doorkijk(): string {
  const water = WATER.y - 10;
  return (
    vorm(`M-84 ${maat(water)}A86 78 0 0 1 88 ${maat(water)}Z`, los('lucht')) +
    vorm(
      `M-80 ${maat(water)}v-12h18v-12l10 -9l10 9v8h14v-14h5v-10h8v10h5v18h22v-12l9 -9l9 9v8h18v-10h14v26Z`,
      los('ver'),
    ) +
    rechthoek(-102, water, 204, 12, los('water'))
  );
}

function voegen(): string {
  const { boog, ring } = BRUG;
  const stenen = 13;
  let pad = '';
  for (let nummer = 1; nummer < stenen; nummer += 1) {
    const hoek = (Math.PI * nummer) / stenen;
    const punt = (straal: number) =>
      `${maat(Math.cos(hoek) * straal)} ${maat(WATER.y - Math.sin(hoek) * straal)}`;
    pad += `M${punt(boog)}L${punt(boog + ring)}`;
  }
  return pad;
}

const stenen = () =>
  streep(
    [-1, 1]
      .map(
        (kant) =>
          `M${maat(kant * 112 - 8)} 92h14m6 0h8M${maat(kant * 114 - 12)} 104h12M${maat(kant * 118 - 6)} 132h12`,
      )
      .join(''),
    'dun',
    'diepte',
  );

const paal = (x: number) =>
  rechthoek(x - 8, RELING - 4, 16, DEKZERK.y - RELING + 6, dun('zand')) +
  rechthoek(x - 11, RELING - 11, 22, 8, dun('zand'));
