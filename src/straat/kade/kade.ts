import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import { keuzes } from '../verzonnenBouw.ts';
import { boot, eenden } from './water.ts';

/** Where everything lies below the street, in units under the ground line. */
const STOEP = 26;
const DEKZERK = { y: 52, hoogte: 12 };
const MUUR = { y: 64, hoogte: 108 };
const WERF = { y: 172, hoogte: 16 };
const WATER = { y: 188, hoogte: 96 };
const BOOG = { breedte: 124, afstand: 172, straal: 62 };

const INTERIEURS = [deuren, keuken, magazijn, donker, atelier] as const;

/**
 * What lies below the street: the railing on its coping stone, the wall with the wharf cellars
 * where people work, the wharf and the water.
 */
export function kade(breedte: number): Tekening {
  const kies = keuzes('kade');
  const aantal = Math.floor(breedte / BOOG.afstand);
  const begin = (breedte - aantal * BOOG.afstand) / 2;
  let bogen = '';
  let vorige: (typeof INTERIEURS)[number] | null = null;
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const interieur = kies(INTERIEURS.filter((keuze) => keuze !== vorige));
    vorige = interieur;
    bogen += zet({ svg: boog(interieur()) }, begin + nummer * BOOG.afstand + 24, WERF.y);
  }
  const dik = (vlak: 'stoep' | 'zand' | 'steen' | 'water') => ({ vlak, lijn: 'dik' }) as const;
  const svg =
    rechthoek(-20, 0, breedte + 40, STOEP + 30, dik('stoep')) +
    reling(breedte) +
    rechthoek(-20, DEKZERK.y, breedte + 40, DEKZERK.hoogte, dik('zand')) +
    rechthoek(-20, MUUR.y, breedte + 40, MUUR.hoogte, dik('steen')) +
    bakstenen(breedte, begin) +
    bogen +
    rechthoek(-20, WERF.y, breedte + 40, WERF.hoogte, dik('stoep')) +
    rechthoek(-20, WATER.y, breedte + 40, WATER.hoogte + 20, dik('water')) +
    golven(breedte) +
    zet(boot(), breedte / 2 - 560, WATER.y + 44) +
    zet(eenden(), breedte / 2 + 210, WATER.y + 46) +
    zet(eenden(), breedte / 2 - 150, WATER.y + 70);
  return { svg, breedte, hoogte: 3, diepte: WATER.y + WATER.hoogte };
}

function reling(breedte: number): string {
  let palen = '';
  for (let x = 24; x < breedte; x += 48) palen += `M${maat(x)} 14V${maat(DEKZERK.y)}`;
  return streep(`${palen}M-20 16H${maat(breedte + 20)}M-20 32H${maat(breedte + 20)}`, 'dun');
}

// Here and there a brick shows, between the arches.
function bakstenen(breedte: number, begin: number): string {
  let pad = '';
  for (let x = begin; x < breedte; x += BOOG.afstand) {
    pad += `M${maat(x - 16)} 84h12m6 0h12M${maat(x - 6)} 94h12M${maat(x - 14)} 132h10m6 0h10`;
  }
  return streep(pad, 'dun', 'diepte');
}

function golven(breedte: number): string {
  let pad = '';
  for (let x = 60, rij = 0; x < breedte; x += 130, rij = (rij + 1) % 3) {
    pad += `M${maat(x)} ${maat(WATER.y + 26 + rij * 24)}q8 -6 16 0t16 0`;
  }
  return streep(pad, 'dun', 'hemel');
}

// The arch of a wharf cellar, with its left foot at (0, 0).
function boog(interieur: string): string {
  const { breedte, straal } = BOOG;
  return (
    vorm(`M0 0V-34A${String(straal)} ${String(straal)} 0 0 1 ${String(breedte)} -34V0Z`, {
      vlak: 'zand',
      lijn: 'dun',
    }) +
    interieur +
    vorm('M54 -88L50 -104H74L70 -88Z', { vlak: 'wit', lijn: 'dun' })
  );
}

const BINNEN = 'M12 0V-34A50 50 0 0 1 112 -34V0Z';

function deuren(): string {
  return (
    vorm(BINNEN, { vlak: 'gracht', lijn: 'dun' }) +
    streep('M62 -84V0M12 -36H112', 'dun') +
    rechthoek(22, -28, 30, 22, { vlak: 'diepte', lijn: 'geen' }) +
    rechthoek(72, -28, 30, 22, { vlak: 'diepte', lijn: 'geen' }) +
    vorm('M24 -44Q28 -66 52 -74V-44ZM100 -44Q96 -66 72 -74V-44Z', { vlak: 'ruit', lijn: 'dun' }) +
    cirkel(55, -20, 2.6, { vlak: 'geel', lijn: 'geen' })
  );
}

function donker(): string {
  return (
    vorm(BINNEN, { vlak: 'glas', lijn: 'dun' }) +
    streep('M34 -70V0M62 -84V0M90 -70V0M14 -36H110', 'dun') +
    vorm('M70 -60H104L84 0H50Z', { vlak: 'glans', lijn: 'geen' })
  );
}

// A cook behind the stove.
function keuken(): string {
  return (
    vorm(BINNEN, { vlak: 'licht', lijn: 'dun' }) +
    vorm('M34 0V-34Q34 -46 46 -46H52Q64 -46 64 -34V0Z', { vlak: 'wit', lijn: 'dun' }) +
    cirkel(49, -56, 11, { vlak: 'huid3', lijn: 'dun' }) +
    vorm('M40 -62V-69Q33 -72 38 -77Q44 -81 49 -78Q56 -81 60 -76Q63 -71 58 -69V-62Z', {
      vlak: 'wit',
      lijn: 'dun',
    }) +
    cirkel(55, -56, 1.6, { vlak: 'inkt', lijn: 'geen' }) +
    rechthoek(26, -22, 84, 22, { vlak: 'stoep', lijn: 'dun' }) +
    rechthoek(74, -36, 26, 14, { vlak: 'staal', lijn: 'dun' }) +
    streep('M80 -44q-4 -5 0 -10M92 -44q-4 -5 0 -10', 'dun')
  );
}

// Boxes on shelves.
function magazijn(): string {
  return (
    vorm(BINNEN, { vlak: 'licht', lijn: 'dun' }) +
    streep('M16 -40H108', 'dun') +
    rechthoek(26, -60, 22, 20, { vlak: 'korst', lijn: 'dun' }) +
    rechthoek(52, -66, 18, 26, { vlak: 'hemel', lijn: 'dun' }) +
    rechthoek(74, -58, 22, 18, { vlak: 'roze', lijn: 'dun' }) +
    rechthoek(20, -26, 30, 26, { vlak: 'korst', lijn: 'dun' }) +
    streep('M20 -16h30M35 -26v10', 'dun') +
    rechthoek(54, -20, 24, 20, { vlak: 'blauw', lijn: 'dun' }) +
    rechthoek(82, -28, 22, 28, { vlak: 'korst', lijn: 'dun' })
  );
}

// Somebody planing a board at a bench, under a lamp.
function atelier(): string {
  return (
    vorm(BINNEN, { vlak: 'licht', lijn: 'dun' }) +
    streep('M80 -82V-66', 'dun') +
    vorm('M68 -56Q70 -68 80 -68Q90 -68 92 -56Z', { vlak: 'blad', lijn: 'dun' }) +
    vorm('M28 0V-32Q28 -44 40 -44H44Q56 -44 56 -32V0Z', { vlak: 'roze', lijn: 'dun' }) +
    cirkel(43, -54, 11, { vlak: 'huid4', lijn: 'dun' }) +
    vorm('M32 -54Q30 -68 44 -67Q56 -66 54 -58Q42 -62 36 -54Z', { vlak: 'inkt', lijn: 'dun' }) +
    cirkel(49, -54, 1.6, { vlak: 'inkt', lijn: 'geen' }) +
    vorm('M46 -34L74 -30V-24L44 -25Z', { vlak: 'roze', lijn: 'dun' }) +
    rechthoek(70, -32, 20, 8, { vlak: 'geel', lijn: 'dun' }) +
    rechthoek(48, -24, 62, 7, { vlak: 'korst', lijn: 'dun' }) +
    streep('M58 -17V0M100 -17V0', 'dun')
  );
}
