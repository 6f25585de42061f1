import { cirkel, streep, vorm } from '../lijnen.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import { wolk } from '../kade/stad.ts';
import { keuzes } from '../verzonnenBouw.ts';

/** A part of the day: time is what changes the sky of the street. */
export type Dagdeel = 'nacht' | 'ochtend' | 'dag' | 'avond';

const BREEDTE = 168;
const HOOGTE = 96;

/**
 * What hangs in the sky over a house: moon and stars, a low sun, clouds, or gulls on their way
 * home. The seed decides where the small things are, so that no two houses share a sky.
 */
export function hemel(dagdeel: Dagdeel, zaad: string): Tekening {
  const kies = keuzes(`hemel ${zaad}`);
  return { svg: HEMELS[dagdeel](kies), breedte: BREEDTE, hoogte: HOOGTE, diepte: 0 };
}

type Kies = ReturnType<typeof keuzes>;

const HEMELS: Readonly<Record<Dagdeel, (kies: Kies) => string>> = {
  nacht: (kies) =>
    vorm('M124 -88A34 34 0 1 0 158 -34A28 28 0 0 1 124 -88Z', { vlak: 'licht', lijn: 'geen' }) +
    [0, 1, 2]
      .map((plek) => ster(12 + plek * 32 + kies([0, 8, 16]), kies([-84, -58, -30, -14])))
      .join(''),
  ochtend: (kies) =>
    cirkel(128, -44, 28, { vlak: 'geel', lijn: 'geen' }) +
    stralen(128, -44) +
    vogel(kies([14, 34]), kies([-66, -40])),
  dag: (kies) =>
    zet(wolk(), kies([52, 64, 74]), kies([-20, -44])) +
    vogel(kies([6, 20]), kies([-70, -52])) +
    vogel(kies([30, 44]), kies([-30, -18])),
  avond: (kies) =>
    vorm('M96 -20A32 32 0 0 1 160 -20Z', { vlak: 'geel', lijn: 'geen' }) +
    streep('M84 -20H168M104 -8H150', 'dun', 'geel') +
    vogel(kies([10, 22]), kies([-76, -60])) +
    vogel(kies([40, 54]), kies([-48, -34])) +
    vogel(kies([14, 24]), kies([-30, -22])),
};

const ster = (x: number, y: number): string =>
  vorm(`M${maat(x)} ${maat(y - 8)}l2 6l6 2l-6 2l-2 6l-2 -6l-6 -2l6 -2Z`, {
    vlak: 'licht',
    lijn: 'geen',
  });

function stralen(x: number, y: number): string {
  const hoeken = Array.from({ length: 8 }, (_, nummer) => (nummer * Math.PI) / 4);
  const punt = (hoek: number, straal: number) =>
    `${maat(x + Math.cos(hoek) * straal)} ${maat(y + Math.sin(hoek) * straal)}`;
  return streep(
    hoeken.map((hoek) => `M${punt(hoek, 33)}L${punt(hoek, 40)}`).join(''),
    'dun',
    'geel',
  );
}

// A gull far away: two strokes.
const vogel = (x: number, y: number): string =>
  streep(`M${maat(x)} ${maat(y)}q7 -9 12 0q5 -9 12 0`, 'dun');
