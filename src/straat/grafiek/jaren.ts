import { scaleBand, scaleLinear } from 'd3-scale';
import { getalInWoorden } from '#src/model/getal.ts';
import type { Verf } from '../verf.ts';
import { HEEL, geverfd, regel, vlak, type Strook, type Vlak } from './strook.ts';

/** One year: its number, and whether that can still change. */
export interface Jaar {
  readonly label: string;
  readonly waarde: number;
  readonly voorlopig: boolean;
}

const BOVEN = 34;
const HOOGSTE = 240;
const STOEP = BOVEN + HOOGSTE;
const ONDER = 82;
const TUSSEN = 0.16;
const MUREN: readonly Verf[] = ['roze', 'blauw', 'zand', 'steen', 'geel'];
const DEUREN: readonly Verf[] = ['gracht', 'geel', 'blauw', 'hemel', 'gracht'];

/** Windows stand in three columns, counted in parts of the width of the house. */
const KOLOMMEN = [0.13, 0.4, 0.67];
const RAAM = { breedte: 0.2, hoogte: 24, stap: 40, boven: 24 } as const;
const BEGANE_GROND = 66;

/**
 * A house for every year, as high as its number: the pavement is zero, the top of the wall is the
 * number. A number that can still change is a house that is only chalked.
 */
export function jaren(reeks: readonly Jaar[]): Strook {
  const naarX = scaleBand()
    .domain(reeks.map(({ label }) => label))
    .range([0, HEEL])
    .paddingInner(TUSSEN)
    .paddingOuter(TUSSEN / 2);
  const naarHoogte = scaleLinear()
    .domain([0, Math.max(...reeks.map(({ waarde }) => waarde)) || 1])
    .range([0, HOOGSTE]);
  const huizen = reeks.map((jaar, plek) => {
    const hoogte = naarHoogte(jaar.waarde);
    const muur: Vlak = {
      x: naarX(jaar.label) ?? 0,
      y: STOEP - hoogte,
      breedte: naarX.bandwidth(),
      hoogte,
    };
    return (
      (jaar.voorlopig ? krijthuis(muur, jaar.waarde) : huis(muur, jaar.waarde, plek)) +
      woorden(jaar, muur)
    );
  });
  return {
    svg:
      huizen.join('') +
      geverfd({ x: 0, y: STOEP, breedte: HEEL, hoogte: 10 }, 'stoep', 'geen') +
      `<line x1="0" x2="100%" y1="${String(STOEP)}" y2="${String(STOEP)}" class="l-dik"/>`,
    hoogte: STOEP + ONDER,
  };
}

function huis(muur: Vlak, waarde: number, plek: number): string {
  return (
    vlak(muur, `v-${uit(MUREN, plek)} l-dik`, waarde) +
    ramenVan(muur)
      .map((raam) => geverfd(raam, 'wit', 'dun') + geverfd(ruitIn(raam), 'ruit', 'geen'))
      .join('') +
    (muur.hoogte < BEGANE_GROND ? '' : pui(muur, uit(DEUREN, plek)))
  );
}

// A cornice, a front door and a shop window; a wall that is too low for them has none.
function pui(muur: Vlak, deur: Verf): string {
  const deel = (x: number, breedte: number, y: number, hoogte: number): Vlak => ({
    x: muur.x + x * muur.breedte,
    breedte: breedte * muur.breedte,
    y,
    hoogte,
  });
  return (
    geverfd(deel(0, 1, muur.y, 12), 'wit', 'dun') +
    geverfd(deel(0.13, 0.26, STOEP - 44, 44), deur, 'dun') +
    geverfd(deel(0.5, 0.37, STOEP - 44, 28), 'licht', 'dun')
  );
}

function uit(verven: readonly Verf[], plek: number): Verf {
  return verven[plek % verven.length] ?? 'wit';
}

function krijthuis(muur: Vlak, waarde: number): string {
  return (
    vlak(muur, 'krijt', waarde) +
    ramenVan(muur)
      .map((raam) => vlak(raam, 'krijt'))
      .join('')
  );
}

// Floors are counted from the pavement, so that the windows of all houses are in line.
function ramenVan(muur: Vlak): Vlak[] {
  const lagen = Math.max(
    0,
    1 + Math.floor((muur.hoogte - BEGANE_GROND - RAAM.hoogte - RAAM.boven) / RAAM.stap),
  );
  return Array.from({ length: lagen }, (_, laag) =>
    KOLOMMEN.map((kolom) => ({
      x: muur.x + kolom * muur.breedte,
      y: STOEP - BEGANE_GROND - RAAM.hoogte - laag * RAAM.stap,
      breedte: RAAM.breedte * muur.breedte,
      hoogte: RAAM.hoogte,
    })),
  ).flat();
}

function ruitIn({ x, y, breedte, hoogte }: Vlak): Vlak {
  return { x: x + breedte * 0.18, y: y + 4, breedte: breedte * 0.64, hoogte: hoogte - 8 };
}

function woorden({ label, waarde, voorlopig }: Jaar, { x, y, breedte }: Vlak): string {
  const midden = x + breedte / 2;
  const [begin = '', eind] = label.split('-');
  const onder = [
    eind === undefined ? begin : `${begin}-`,
    ...(eind === undefined ? [] : [eind]),
    ...(voorlopig ? ['voorlopig'] : []),
  ];
  return (
    regel({ x: midden, y: y - 12, tekst: getalInWoorden(waarde), klasse: 'grafiek-getal' }) +
    onder
      .map((tekst, plek) =>
        regel({ x: midden, y: STOEP + 32 + plek * 19, tekst, klasse: 'grafiek-jaar' }),
      )
      .join('')
  );
}
