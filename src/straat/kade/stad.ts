import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { maat, zet, type Tekening } from '../tekening.ts';

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

/** A red label on a string: from far away the makers are only a dot of red. */
export function labeltje(): Tekening {
  const svg =
    streep('M10 -40v20', 'dun') +
    zet(
      {
        svg:
          `<g transform="rotate(-4)">${vorm('M0 -16L8 -24H52V0H8L0 -8Z', { vlak: 'rood', lijn: 'dun' })}` +
          `${cirkel(10, -12, 4, { vlak: 'wit', lijn: 'dun' })}${streep('M22 -15h22M22 -8h16', 'dun', 'wit')}</g>`,
      },
      0,
      0,
    );
  return { svg, breedte: 54, hoogte: 40, diepte: 0 };
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

/** A cloud: white by day, hardly there in the evening. */
export function wolk(): Tekening {
  const svg = vorm(
    'M14 0Q0 0 0 -11Q0 -22 13 -22Q18 -38 34 -33Q46 -46 60 -34Q76 -36 78 -22Q92 -22 92 -11Q92 0 78 0Z',
    { vlak: 'wit', lijn: 'geen' },
  );
  return { svg, breedte: 92, hoogte: 42, diepte: 0 };
}
