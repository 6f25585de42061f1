import { grap, stoepding } from '../dingen/stoepding.ts';
import { gevel, halfGekleurd, kleurplaat } from '../gevel/gevel.ts';
import type { Huis } from '../gevel/huis.ts';
import { rechthoek } from '../lijnen.ts';
import { mens, type Mens } from '../mensen/mens.ts';
import { zet, type Tekening } from '../tekening.ts';
import { verzonnenBouw } from '../verzonnenBouw.ts';

/** How far the row reaches from its middle: beyond the edge of the widest window. */
const REIKT = 1320;
const STOEP = { diepte: 30, voor: 12 };

/** The house the painter has begun with: nobody lives there yet. */
const VOLGENDE: Huis = {
  bouw: { geveltype: 'lijst', breedte: 144, verdiepingen: 2, muur: 'hemel', deur: 'blauw' },
  opschrift: '',
  teken: 'kwast',
};

const SCHILDER: Mens = {
  huid: 'huid4',
  hoofd: 'krullen',
  haar: 'inkt',
  jas: 'wit',
  broek: 'wit',
  houding: 'wijst',
  gereedschap: 'kwast',
};

const FIETS: Plek['voor'] = [[stoepding('fiets'), 12]];

/** Who and what is about in the street, and how far from the inhabited houses. */
const LINKS: ReadonlyArray<readonly [() => Tekening, number]> = [
  [
    () =>
      mens({
        huid: 'huid2',
        hoofd: 'hoofddoek',
        haar: 'roze',
        jas: 'gracht',
        broek: 'staal',
        houding: 'zwaait',
      }),
    250,
  ],
  [() => grap('eendjes'), 520],
  [() => stoepding('bankje'), 860],
];
const RECHTS: ReadonlyArray<readonly [() => Tekening, number]> = [
  [
    () =>
      mens({
        huid: 'huid1',
        hoofd: 'kort',
        haar: 'wit',
        jas: 'geel',
        broek: 'blauw',
        houding: 'wijst',
        gezicht: 'bril',
        hulp: 'rolstoel',
      }),
    620,
  ],
  [() => stoepding('boompje'), 940],
];

/** A house in the row, how it is drawn, and what stands before it. */
interface Plek {
  readonly huis: Tekening;
  readonly voor: ReadonlyArray<readonly [ding: Tekening, x: number]>;
}

/**
 * A colouring plate of the street: who lives there has colour, and what stands at the door; all
 * other houses are still lines. After the last inhabited house a painter is at work. The middle of
 * the drawing is the middle of the inhabited houses, and it reaches both edges of any window.
 */
export function kleurplaatrij(bewoners: readonly Huis[], straat: readonly Huis[]): Tekening {
  const lijnen = afgewisseld(straat.filter(({ bouw }) => bouw.geveltype !== 'kelder'));
  let nummer = 0;
  const nogEen = (): Plek => {
    nummer += 1;
    return { huis: kleurplaat(lijnen.shift() ?? woning(nummer)), voor: [] };
  };
  const bewoond = bewoners.flatMap((huis, plek): Plek[] => [
    ...(plek === 0 ? [] : [plek === 1 ? { ...nogEen(), voor: FIETS } : nogEen()]),
    { huis: gevel(huis), voor: aanDeDeur(huis) },
  ]);
  const kern = breedteVan(bewoond);
  const rechts: Plek[] = [nogEen(), aanHetWerk()];
  const links: Plek[] = [];
  while (kern / 2 + breedteVan(rechts) < REIKT) rechts.push(nogEen());
  while (kern / 2 + breedteVan(links) < REIKT) links.push(nogEen());

  const midden = kern / 2 + Math.max(breedteVan(links), breedteVan(rechts));
  const voorbij = [
    ...LINKS.map(([ding, afstand]) => zet(ding(), midden - kern / 2 - afstand, STOEP.voor)),
    ...RECHTS.map(([ding, afstand]) => zet(ding(), midden + kern / 2 + afstand, STOEP.voor)),
  ];
  const rij = [...links.toReversed(), ...bewoond, ...rechts];
  let x = midden - kern / 2 - breedteVan(links);
  let huizen = '';
  let dingen = '';
  for (const { huis, voor } of rij) {
    huizen += zet(huis, x);
    dingen += voor.map(([ding, dx]) => zet(ding, x + dx, STOEP.voor)).join('');
    x += huis.breedte;
  }
  return {
    svg:
      huizen +
      rechthoek(-8, 0, 2 * midden + 16, STOEP.diepte + 8, { vlak: 'stoep', lijn: 'dik' }) +
      dingen +
      voorbij.join(''),
    breedte: 2 * midden,
    hoogte: Math.max(...rij.map(({ huis }) => huis.hoogte)),
    diepte: STOEP.diepte,
  };
}

// One thing, at the left corner of the house.
function aanDeDeur({ inrichting }: Huis): Plek['voor'] {
  const [naam] = inrichting?.stoep ?? [];
  if (naam === undefined) return [];
  const ding = stoepding(naam);
  return [[ding, -ding.breedte / 2]];
}

// The painter on the pavement paints the drawing itself; a cat has walked through the paint.
function aanHetWerk(): Plek {
  const huis = halfGekleurd(VOLGENDE);
  const half = huis.breedte / 2;
  return {
    huis,
    voor: [
      [stoepding('ladder'), half - 8],
      [mens(SCHILDER), half - 58],
      [stoepding('verfpotten'), half + 44],
      [grap('verfkat'), half + 130],
    ],
  };
}

const breedteVan = (plekken: readonly Plek[]): number =>
  plekken.reduce((som, { huis }) => som + huis.breedte, 0);

function woning(nummer: number): Huis {
  return {
    bouw: verzonnenBouw(`plaat ${String(nummer)}`),
    opschrift: '',
    teken: 'letter',
    nummer: String(2 * nummer),
  };
}

// Low, high, middle: a rhythm of roofs.
function afgewisseld(huizen: readonly Huis[]): Huis[] {
  const opHoogte = huizen.toSorted((a, b) => gevel(a).hoogte - gevel(b).hoogte);
  const derde = Math.ceil(opHoogte.length / 3);
  return Array.from({ length: derde }, (_, plek) =>
    [plek, opHoogte.length - 1 - plek, derde + plek].flatMap((een) => opHoogte[een] ?? []),
  )
    .flat()
    .filter((huis, plek, alle) => alle.indexOf(huis) === plek);
}
