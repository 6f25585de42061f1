import { rechthoek, vorm } from '../lijnen.ts';
import { maat, type Tekening } from '../tekening.ts';
import { keuzes } from '../verzonnenBouw.ts';

const VER = { vlak: 'ver', lijn: 'geen' } as const;

/**
 * Roofs far away: the city goes on behind the street. No lines, a little darker than the sky. The
 * same seed gives the same roofs.
 */
export function verte(breedte: number, zaad: string): Tekening {
  const kies = keuzes(`verte ${zaad}`);
  let svg = '';
  let hoogst = 0;
  for (let x = 0; x < breedte;) {
    const [breed, hoog, dak] = [kies([44, 52, 60, 72]), kies([58, 72, 84, 96]), kies(DAKEN)];
    svg += dak(x, Math.min(breed, breedte - x), hoog);
    hoogst = Math.max(hoogst, hoog + 34);
    x += breed;
  }
  return { svg, breedte, hoogte: hoogst, diepte: 0 };
}

type Dak = (x: number, breed: number, hoog: number) => string;

const punt: Dak = (x, breed, hoog) =>
  vorm(
    `M${maat(x)} 0V${maat(-hoog)}L${maat(x + breed / 2)} ${maat(-hoog - breed * 0.42)}L${maat(x + breed)} ${maat(-hoog)}V0Z`,
    VER,
  );
const plat: Dak = (x, breed, hoog) =>
  rechthoek(x, -hoog, breed, hoog, VER) + rechthoek(x + breed * 0.6, -hoog - 12, 8, 13, VER);
const trap: Dak = (x, breed, hoog) => {
  const stap = breed / 6;
  const treden = [0, 1, 2, 1, 0].map((trede, plek) =>
    rechthoek(x + stap * (plek + 0.5), -hoog - 10 - trede * 9, stap + 0.5, 12 + trede * 9, VER),
  );
  return rechthoek(x, -hoog, breed, hoog, VER) + treden.join('');
};

const DAKEN: readonly Dak[] = [punt, plat, trap, punt];
