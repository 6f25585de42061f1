import { gevel } from '../gevel/gevel.ts';
import type { Huis } from '../gevel/huis.ts';
import { keuzes, verzonnenBouw } from '../verzonnenBouw.ts';

/** How far the row reaches on each side of its house, so that it never ends within a window. */
export const REIKT = { links: 1460, rechts: 1120 } as const;
/** The height up to which a house counts as low, in drawing units. */
const LAAG = 286;

type Muur = Huis['bouw']['muur'];

/** The neighbours of a house, those next to it first. */
export interface Buren {
  readonly links: readonly Huis[];
  readonly rechts: readonly Huis[];
}

/**
 * Who lives on both sides of a house: other houses of the street, and dwellings where there are not
 * enough. Low ones stand left, under the heading of the page; high ones right. No two houses side
 * by side have the same wall. The `zaad` decides who stands where.
 */
export function burenrij(huis: Huis, straat: readonly Huis[], zaad: string): Buren {
  const anderen = geschud(
    straat.filter(
      // A cellar lies below the street.
      ({ opschrift, bouw }) => opschrift !== huis.opschrift && bouw.geveltype !== 'kelder',
    ),
    zaad,
  );
  const isLaag = (ander: Huis) => gevel(ander).hoogte <= LAAG;
  const laag = anderen.filter(isLaag);
  const hoog = anderen.filter((ander) => !isLaag(ander));
  return {
    links: rij(huis, laag, REIKT.links, (nummer, naast) =>
      woning(zaad, 2 * nummer + 1, [1], naast),
    ),
    rechts: rij(huis, hoog, REIKT.rechts, (nummer, naast) =>
      woning(zaad, 2 * nummer + 2, [2, 3], naast),
    ),
  };
}

// Houses until the row is long enough, with a dwelling after every two of the street, and wherever
// the next house would have the wall of the last one.
function rij(
  huis: Huis,
  uitDeStraat: readonly Huis[],
  lengte: number,
  nogEen: (nummer: number, naast: Muur) => Huis,
): Huis[] {
  const over = [...uitDeStraat];
  const gekozen: Huis[] = [];
  for (let breedte = 0, muur = huis.bouw.muur; breedte < lengte;) {
    const plek = gekozen.length % 3 === 2 ? -1 : over.findIndex(({ bouw }) => bouw.muur !== muur);
    const [uitStraat] = plek === -1 ? [] : over.splice(plek, 1);
    const volgende = uitStraat ?? nogEen(gekozen.length, muur);
    gekozen.push(volgende);
    muur = volgende.bouw.muur;
    breedte += volgende.bouw.breedte;
  }
  return gekozen;
}

function woning(zaad: string, nummer: number, verdiepingen: readonly number[], naast: Muur): Huis {
  const naam = `${zaad} ${String(nummer)}`;
  const bouw = verzonnenBouw(naam);
  return bouw.muur === naast
    ? woning(`${zaad}'`, nummer, verdiepingen, naast)
    : {
        bouw: { ...bouw, verdiepingen: keuzes(naam)(verdiepingen) },
        opschrift: '',
        teken: 'letter',
        nummer: String(nummer),
      };
}

function geschud(huizen: readonly Huis[], zaad: string): Huis[] {
  const plaatsen = Array.from({ length: 997 }, (_, plaats) => plaats);
  const plek = new Map(
    huizen.map((huis) => [huis, keuzes(`${zaad} ${huis.opschrift}`)(plaatsen)] as const),
  );
  return huizen.toSorted((a, b) => (plek.get(a) ?? 0) - (plek.get(b) ?? 0));
}
