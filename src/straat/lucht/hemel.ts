import type { Dagdeel } from '#src/model/etmaal.ts';
import { cirkel, rechthoek, streep, vorm } from '../lijnen.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import { wolk } from '../kade/stad.ts';
import { keuzes } from '../verzonnenBouw.ts';

const BREEDTE = 168;
const HOOGTE = 108;

type Kies = ReturnType<typeof keuzes>;

/**
 * What hangs in the sky over a house. A part of the day begins with its own light: moon, low sun,
 * high sun, setting sun. After that come clouds, birds and what else flies. The seed decides
 * which, so that neighbours differ and the same house always has the same sky.
 */
export function hemel(dagdeel: Dagdeel, zaad: string, begin: boolean): Tekening {
  const kies = keuzes(`hemel ${zaad}`);
  const svg = begin ? LICHT[dagdeel](kies) : kies(VERDER[dagdeel])(kies);
  return { svg, breedte: BREEDTE, hoogte: HOOGTE, diepte: 0 };
}

const LICHT: Readonly<Record<Dagdeel, (kies: Kies) => string>> = {
  nacht: (kies) =>
    vorm('M124 -96A34 34 0 1 0 158 -42A28 28 0 0 1 124 -96Z', { vlak: 'licht', lijn: 'geen' }) +
    sterren(kies, 3),
  ochtend: (kies) =>
    cirkel(122, -52, 30, { vlak: 'geel', lijn: 'geen' }) +
    stralen(122, -52) +
    vogel(kies([14, 34]), kies([-66, -40])),
  dag: (kies) =>
    cirkel(126, -60, 32, { vlak: 'wit', lijn: 'geen' }) +
    zet(wolk(), kies([10, 24]), kies([-24, -34])),
  middag: (kies) =>
    cirkel(122, -54, 40, { vlak: 'wit', lijn: 'geen' }) + vogel(kies([8, 24]), kies([-70, -52])),
  avond: (kies) =>
    vorm('M84 -28A40 40 0 0 1 164 -28Z', { vlak: 'geel', lijn: 'geen' }) +
    streep('M74 -28H168M96 -14H152M112 0H138', 'dun', 'geel') +
    vogel(kies([10, 22]), kies([-82, -66])),
};

const VERDER: Readonly<Record<Dagdeel, ReadonlyArray<(kies: Kies) => string>>> = {
  nacht: [(kies) => sterren(kies, 5), (kies) => sterren(kies, 3)],
  ochtend: [
    (kies) => zet(wolk(), kies([20, 50]), kies([-30, -56])),
    (kies) => vogel(kies([20, 60]), -60) + vogel(kies([44, 88]), -34) + vogel(110, -72),
    luchtballon,
  ],
  dag: [
    (kies) => zet(wolk(), kies([52, 70]), kies([-20, -44])) + vogel(kies([6, 20]), -70),
    vliegtuigje,
    (kies) => vogel(kies([30, 44]), -30) + vogel(80, kies([-72, -60])),
  ],
  middag: [
    vlieger,
    (kies) => zet(wolk(), kies([40, 66]), kies([-40, -56])),
    (kies) => vogel(kies([20, 40]), -40) + vogel(84, kies([-76, -60])) + vogel(120, -28),
  ],
  avond: [
    (kies) => vogel(kies([10, 22]), -76) + vogel(kies([40, 54]), -48) + vogel(kies([14, 24]), -22),
    (kies) => zet(wolk(), kies([30, 60]), kies([-36, -60])) + vogel(132, -20),
  ],
};

function sterren(kies: Kies, aantal: number): string {
  return Array.from({ length: aantal }, (_, plek) =>
    ster(12 + plek * 26 + kies([0, 6, 12]), kies([-92, -64, -38, -14])),
  ).join('');
}

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
    hoeken.map((hoek) => `M${punt(hoek, 36)}L${punt(hoek, 44)}`).join(''),
    'dun',
    'geel',
  );
}

// A gull far away: two strokes.
const vogel = (x: number, y: number): string =>
  streep(`M${maat(x)} ${maat(y)}q7 -9 12 0q5 -9 12 0`, 'dun');

// A balloon over the city, with one passenger who brought a sandwich.
function luchtballon(kies: Kies): string {
  return zet(
    {
      svg:
        streep('M-10 -26L-6 -12M10 -26L6 -12', 'dun') +
        vorm('M0 -86Q32 -86 32 -56Q32 -42 12 -26H-12Q-32 -42 -32 -56Q-32 -86 0 -86Z', {
          vlak: 'hemel',
          lijn: 'dun',
        }) +
        vorm('M0 -86Q14 -86 14 -56Q14 -42 6 -26H-6Q-14 -42 -14 -56Q-14 -86 0 -86Z', {
          vlak: 'wit',
          lijn: 'dun',
        }) +
        rechthoek(-9, -12, 18, 12, { vlak: 'korst', lijn: 'dun' }),
    },
    kies([70, 96]),
    -14,
  );
}

// Somebody in the class downstairs folded it.
function vliegtuigje(kies: Kies): string {
  return zet(
    {
      svg:
        streep('M-74 16q14 -14 28 -2t26 -4', 'dun', 'wit') +
        vorm('M-16 -4L26 -22L10 10L2 0Z', { vlak: 'wit', lijn: 'dun' }) +
        streep('M2 0L26 -22', 'dun'),
    },
    kies([104, 120]),
    kies([-50, -66]),
  );
}

// A kite, with a tail of three bows.
function vlieger(kies: Kies): string {
  return zet(
    {
      svg:
        streep('M-6 30q-14 14 -4 26t-8 26', 'dun') +
        vorm('M0 -34L24 -8L-4 30L-20 -12Z', { vlak: 'blad', lijn: 'dun' }) +
        streep('M0 -34L-4 30M24 -8L-20 -12', 'dun') +
        vorm('M-16 42l8 4l-8 4ZM0 42l-8 4l8 4Z', { vlak: 'roze', lijn: 'dun' }),
    },
    kies([90, 112]),
    -66,
  );
}
