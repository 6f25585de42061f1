import { cirkel, letters, rechthoek, streep, vorm } from '../lijnen.ts';
import { zet, type Tekening } from '../tekening.ts';
import { meeuw } from '../kade/stad.ts';

/**
 * A wall on which somebody paints “geleerd is geleerd”; the rest of the letters is still chalk.
 * The ladder is the painter’s: the only one on the site.
 */
export function schilder(): Tekening {
  const svg =
    rechthoek(14, -318, 592, 318, { vlak: 'wit', lijn: 'dik' }) +
    streep(
      'M34 -292h14m8 0h14M540 -40h14m8 0h14M60 -30h14m8 0h14M470 -292h14m8 0h14',
      'dun',
      'stoep',
    ) +
    rechthoek(0, -336, 620, 20, { vlak: 'roze', lijn: 'dik' }) +
    letters('geleer', 204, -190, 108, 'inkt') +
    krijt('d', 418, -190) +
    krijt('is geleerd', 288, -74) +
    ladder() +
    zet({ svg: WERKER }, 504, -156) +
    emmer(414, 'geel') +
    emmer(570, 'wit') +
    zet(meeuw(), 528, -334);
  return { svg, breedte: 620, hoogte: 378, diepte: 0 };
}

// Letters that are only sketched: an outline of short strokes.
function krijt(tekst: string, x: number, y: number): string {
  return `<text x="${String(x)}" y="${String(y)}" font-size="108" text-anchor="middle" class="letters krijt">${tekst}</text>`;
}

function ladder(): string {
  let sporten = '';
  for (let nummer = 0; nummer < 11; nummer += 1) {
    const y = -22 - nummer * 24;
    sporten += `M${String(484 + nummer * 3)} ${String(y)}h34`;
  }
  return streep('M482 0L518 -288M516 0L552 -288', 'dik') + streep(sporten, 'dun');
}

function emmer(x: number, vlak: 'geel' | 'wit'): string {
  return (
    vorm(`M${String(x)} 0l-4 -28h32l-4 28Z`, { vlak: 'stoep', lijn: 'dun' }) +
    rechthoek(x - 6, -34, 36, 8, { vlak, lijn: 'dun' })
  );
}

// The painter, seen from the back: an arm to the wall, one on the ladder.
const WERKER =
  rechthoek(-14, -6, 14, 40, { vlak: 'blauw', lijn: 'dun' }) +
  rechthoek(4, -22, 14, 40, { vlak: 'blauw', lijn: 'dun' }) +
  vorm('M-18 36v-6h18v6ZM2 20v-6h18v6Z', { vlak: 'inkt', lijn: 'dun' }) +
  vorm('M-16 -10V-48Q-16 -58 -6 -58H12Q22 -58 22 -48V-10Z', { vlak: 'geel', lijn: 'dun' }) +
  vorm('M-10 -56L-46 -72L-50 -64L-14 -40Z', { vlak: 'geel', lijn: 'dun' }) +
  streep('M-50 -68l-14 -12', 'dik', 'korst') +
  vorm('M-76 -84l14 -10l6 10l-12 10Z', { vlak: 'inkt', lijn: 'dun' }) +
  cirkel(-51, -69, 6, { vlak: 'huid3', lijn: 'dun' }) +
  vorm('M14 -54L34 -62L36 -54L20 -40Z', { vlak: 'geel', lijn: 'dun' }) +
  cirkel(36, -58, 6, { vlak: 'huid3', lijn: 'dun' }) +
  cirkel(2, -74, 15, { vlak: 'huid3', lijn: 'dun' }) +
  vorm('M-13 -72Q-16 -92 4 -92Q20 -90 18 -70Q12 -60 2 -62Q-8 -62 -13 -72Z', {
    vlak: 'steen',
    lijn: 'dun',
  });
