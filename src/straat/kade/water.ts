import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { zet, type Tekening } from '../tekening.ts';

/** A flat boat with parcels for the shops along the canal, and somebody to steer it. */
export function boot(): Tekening {
  const svg =
    rechthoek(74, -42, 26, 22, { vlak: 'korst', lijn: 'dun' }) +
    rechthoek(102, -36, 22, 16, { vlak: 'hemel', lijn: 'dun' }) +
    rechthoek(84, -58, 22, 16, { vlak: 'roze', lijn: 'dun' }) +
    vorm('M26 -16V-40Q26 -50 36 -50H40Q50 -50 50 -40V-16Z', { vlak: 'geel', lijn: 'dun' }) +
    cirkel(39, -60, 11, { vlak: 'huid2', lijn: 'dun' }) +
    vorm('M28 -60Q28 -72 40 -72Q50 -72 50 -64Q40 -68 28 -60Z', { vlak: 'inkt', lijn: 'dun' }) +
    cirkel(45, -60, 1.6, { vlak: 'inkt', lijn: 'geen' }) +
    streep('M48 -36L8 -8', 'dik', 'korst') +
    vorm('M6 -22H150L138 0H18Z', { vlak: 'gracht', lijn: 'dik' }) +
    streep('M14 -12H144', 'dun', 'wit');
  return { svg, breedte: 156, hoogte: 74, diepte: 0 };
}

/** A duck with two ducklings. */
export function eenden(): Tekening {
  return {
    svg: eend(1) + zet({ svg: eend(0.6) }, 52, 3) + zet({ svg: eend(0.6) }, 84, 0),
    breedte: 112,
    hoogte: 30,
    diepte: 0,
  };
}

function eend(grootte: number): string {
  const pad =
    'M0 -10Q10 0 24 0Q36 0 34 -12Q44 -12 46 -16Q40 -18 38 -22Q32 -28 27 -20Q26 -12 16 -13Q8 -12 0 -10Z';
  const geschaald = pad.replace(/-?\d+/g, (getal) => String(Math.round(Number(getal) * grootte)));
  return (
    vorm(geschaald, { vlak: 'wit', lijn: 'dun' }) +
    cirkel(33 * grootte, -20 * grootte, 1.5, { vlak: 'inkt', lijn: 'geen' })
  );
}
