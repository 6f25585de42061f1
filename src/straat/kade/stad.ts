import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { maat, type Tekening } from '../tekening.ts';

const VER = { vlak: 'ver', lijn: 'geen' } as const;
const LUCHT = { vlak: 'lucht', lijn: 'geen' } as const;

/** The Dom tower, far away: no lines, a little darker than the sky. */
export function dom(): Tekening {
  const boog = (x: number, voet: number, breedte: number, hoogte: number) =>
    vorm(
      `M${maat(x)} ${maat(-voet)}v${maat(-hoogte)}q${maat(breedte / 2)} ${maat(-breedte)} ${maat(breedte)} 0v${maat(hoogte)}Z`,
      LUCHT,
    );
  const svg =
    rechthoek(20, -130, 96, 130, VER) +
    rechthoek(14, -136, 108, 10, VER) +
    rechthoek(28, -240, 80, 110, VER) +
    rechthoek(22, -246, 92, 10, VER) +
    rechthoek(40, -318, 56, 76, VER) +
    vorm('M40 -318L48 -336L56 -318L68 -350L80 -318L88 -336L96 -318Z', VER) +
    vorm('M60 -330h16l-5 -46h-6Z', VER) +
    streep('M68 -376v-16', 'dun', 'ver') +
    vorm('M0 0V-60L10 -74L20 -60V0ZM116 0V-60L126 -74L136 -60V0Z', VER) +
    boog(40, 144, 20, 60) +
    boog(76, 144, 20, 60) +
    boog(50, 254, 12, 40) +
    boog(74, 254, 12, 40) +
    boog(46, 0, 44, 76);
  return { svg, breedte: 136, hoogte: 394, diepte: 0 };
}

/** A plane tree on the quay. */
export function boom(): Tekening {
  const svg =
    rechthoek(42, -60, 12, 60, { vlak: 'steen', lijn: 'dik' }) +
    vorm(
      'M22 -58Q-4 -66 6 -90Q-2 -116 24 -122Q32 -146 56 -136Q84 -138 84 -112Q104 -96 86 -78Q84 -54 58 -58Q40 -46 22 -58Z',
      { vlak: 'blad', lijn: 'dik' },
    ) +
    streep('M34 -108q6 6 12 0M56 -84q6 6 12 0M28 -80q6 6 12 0', 'dun');
  return { svg, breedte: 96, hoogte: 144, diepte: 0 };
}

/** A lamp post of the canal: it is lit by day too. */
export function lantaarn(): Tekening {
  const svg =
    vorm('M6 0v-8h6l3 -60h6l3 60h6v8Z', { vlak: 'inkt', lijn: 'dun' }) +
    rechthoek(8, -74, 20, 6, { vlak: 'inkt', lijn: 'dun' }) +
    vorm('M9 -74L3 -106H33L27 -74Z', { vlak: 'licht', lijn: 'dun' }) +
    vorm('M0 -106H36L26 -116H10Z', { vlak: 'inkt', lijn: 'dun' }) +
    cirkel(18, -120, 4, { vlak: 'inkt', lijn: 'dun' });
  return { svg, breedte: 36, hoogte: 126, diepte: 0 };
}

/** A gull on a roof or a wall, looking right. */
export function meeuw(): Tekening {
  const svg =
    streep('M18 -12v10M24 -12v10', 'dun', 'korst') +
    vorm(
      'M0 -16Q12 -14 14 -24Q20 -36 30 -32Q34 -40 42 -36L50 -31L42 -29Q42 -12 24 -11Q10 -10 0 -16Z',
      { vlak: 'wit', lijn: 'dun' },
    ) +
    vorm('M8 -18Q18 -28 28 -24Q22 -14 8 -18Z', { vlak: 'stoep', lijn: 'dun' }) +
    vorm('M42 -35l10 4l-10 2Z', { vlak: 'korst', lijn: 'dun' }) +
    cirkel(38, -33, 1.6, { vlak: 'inkt', lijn: 'geen' });
  return { svg, breedte: 54, hoogte: 42, diepte: 0 };
}

const DUIF =
  streep('M12 -6V0M17 -6V0', 'dun', 'korst') +
  vorm('M0 -8Q8 -8 12 -14Q16 -24 23 -22L30 -17L24 -16Q24 -5 14 -4Q6 -3 0 -8Z', {
    vlak: 'staal',
    lijn: 'dun',
  });

/** Two pigeons, who have just met. */
export const duiven: Tekening = {
  svg: `${DUIF}<g transform="translate(62 0) scale(-1 1)">${DUIF}</g>`,
  breedte: 62,
  hoogte: 24,
  diepte: 0,
};

/** A cloud: white by day, hardly there in the evening. */
export function wolk(): Tekening {
  const svg = vorm(
    'M14 0Q0 0 0 -11Q0 -22 13 -22Q18 -38 34 -33Q46 -46 60 -34Q76 -36 78 -22Q92 -22 92 -11Q92 0 78 0Z',
    { vlak: 'wit', lijn: 'geen' },
  );
  return { svg, breedte: 92, hoogte: 42, diepte: 0 };
}

/** A gull far away: two strokes. */
export const vogel: Tekening = {
  svg: vorm('M0 0Q10 -10 18 0Q26 -10 36 0Q27 -4 18 4Q9 -4 0 0Z', { vlak: 'wit', lijn: 'dun' }),
  breedte: 36,
  hoogte: 8,
  diepte: 4,
};

/**
 * A flag that leans out over the street from (0, 0), with a school bag on its stick: somebody in
 * this house has passed.
 */
export const vlag: Tekening = {
  svg:
    streep('M0 0L46 -84', 'dik') +
    streep('M0 0L46 -84', 'dun', 'wit') +
    vorm('M44 -82Q64 -92 84 -80T124 -78L112 -40Q92 -50 72 -42T28 -48Z', {
      vlak: 'blauw',
      lijn: 'dun',
    }) +
    vorm('M36 -65Q58 -75 78 -62T118 -59L112 -40Q92 -50 72 -42T28 -48Z', {
      vlak: 'wit',
      lijn: 'dun',
    }) +
    streep('M46 -84q-2 -10 -10 -4l-6 6', 'dun') +
    vorm('M18 -84H40V-62Q40 -58 36 -58H22Q18 -58 18 -62Z', { vlak: 'korst', lijn: 'dun' }) +
    rechthoek(22, -72, 14, 9, { vlak: 'steen', lijn: 'dun' }),
  breedte: 124,
  hoogte: 94,
  diepte: 0,
};
