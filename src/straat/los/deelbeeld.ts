/** The picture of a page as others share it: its title in the sky, its house in the street. */
import { gevel } from '../gevel/gevel.ts';
import type { Huis } from '../gevel/huis.ts';
import { pand } from '../gevel/pand.ts';
import { dom } from '../kade/stad.ts';
import { rechthoek, streep } from '../lijnen.ts';
import { verte } from '../lucht/verte.ts';
import { opMaat } from '../opMaat.ts';
import { GLAS, portretraam, type Portretraam } from '../raam/portretraam.ts';
import { burenrij } from '../rij/burenrij.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import { hangendLabel } from './label.ts';
import type { Schrift } from './schrift.ts';
import { gezetteTitel, type Titelvak } from './titel.ts';

/** What stands on a share picture. */
export interface Deelbeeld {
  readonly titel: string;
  /** On the label, such as `Utrechtse bakkers`. */
  readonly makers: string;
  /** The house of the page; with a window, the house beside which it is. */
  readonly huis: Huis;
  /** The window of a person, large before the street. */
  readonly raam: Portretraam | null;
  /** The other houses, from which the neighbours come. */
  readonly straat: readonly Huis[];
  readonly zaad: string;
  /** The sky is dark, so words in it are white. */
  readonly nacht: boolean;
}

/** Where everything is, in units from the top left corner. */
export interface Opmaak {
  readonly breedte: number;
  readonly hoogte: number;
  readonly titel: Titelvak & { readonly x: number; readonly y: number };
  /** `y` is `null` for a label that hangs below the title. */
  readonly label: { readonly x: number; readonly y: number | null; readonly keer: number };
  readonly straat: { readonly grond: number; readonly keer: number; readonly midden: number };
}

/** A rectangle in units from the top left corner. */
export interface Vak {
  readonly links: number;
  readonly boven: number;
  readonly breedte: number;
  readonly hoogte: number;
}

/** The picture in layers: what is behind a photo, the glass it stands in, and what is before it. */
export interface Lagen {
  readonly achter: Tekening;
  readonly glas: Vak | null;
  readonly voor: Tekening | null;
}

/** How deep the street goes below the ground line: kerb, coping stone, and the wall of the wharf. */
const STOEP = 14;
const DEKZERK = 16;
/** The room between a title and the strings of its label. */
const ONDER_TITEL = 18;
/** So much of the picture is a window at most, in parts of its width. */
const RAAM = 0.46;
/** How wide the wall around a window is, in parts of the window. */
const MUUR = 1.32;

/** Draws the picture. Without a window there is one layer. */
export function deelbeeld(wat: Deelbeeld, opmaak: Opmaak, schrift: Schrift): Lagen {
  const { breedte, hoogte, titel, label, straat } = opmaak;
  // The origin of a drawing is on its ground line.
  const op = (y: number): number => y - straat.grond;
  const laag = (svg: string): Tekening => ({
    svg,
    breedte,
    hoogte: straat.grond,
    diepte: hoogte - straat.grond,
  });
  const raam = wat.raam === null ? null : raamOp(wat.raam, opmaak);
  const gezet = gezetteTitel(wat.titel, titel, wat.nacht ? 'wit' : 'inkt', schrift);
  const labelY = label.y ?? titel.y + gezet.diepte + ONDER_TITEL;
  const woorden =
    zet(gezet, titel.x, op(titel.y)) +
    zet(grootLabel(wat.makers, opmaak, schrift), label.x, op(labelY));
  const achter = laag(
    zet(opMaat(dom(), straat.keer), breedte * 0.46) +
      verte(breedte, wat.zaad).svg +
      huizen(wat, opmaak) +
      grond(opmaak) +
      (raam === null ? '' : raam.muur) +
      woorden,
  );
  return raam === null
    ? { achter, glas: null, voor: null }
    : { achter, glas: raam.glas, voor: laag(raam.svg) };
}

function grootLabel(makers: string, { breedte, label }: Opmaak, schrift: Schrift): Tekening {
  const ruimte = (breedte - label.x - 36) / label.keer;
  return opMaat(hangendLabel(makers, ruimte, schrift), label.keer);
}

/** The house of the page with whoever is before it, and its neighbours to both edges. */
function huizen(wat: Deelbeeld, { breedte, straat: { keer, midden } }: Opmaak): string {
  const { links, rechts } = burenrij(wat.huis, wat.straat, wat.zaad);
  // At night somebody is at work here.
  const eigen = opMaat(pand({ ...wat.huis, aan: wat.nacht }), keer);
  const begin = midden - eigen.breedte / 2;
  const rij = (buren: readonly Huis[], plaats: (x: number, breed: number) => number) => {
    let svg = '';
    let x = 0;
    for (const buur of buren) {
      const front = opMaat(gevel(buur), keer);
      const plek = plaats(x, front.breedte);
      if (plek > breedte || plek + front.breedte < 0) break;
      svg += zet(front, plek);
      x += front.breedte;
    }
    return svg;
  };
  return (
    rij(links, (x, breed) => begin - x - breed) +
    rij(rechts, (x) => begin + eigen.breedte + x) +
    zet(eigen, begin)
  );
}

function grond({ breedte, hoogte, straat }: Opmaak): string {
  const over = 6;
  const diep = hoogte - straat.grond;
  const baan = (y: number, hoog: number, vlak: 'zand' | 'steen', lijn: 'dik' | 'dun') =>
    rechthoek(-over, y, breedte + 2 * over, hoog, { vlak, lijn });
  let stenen = '';
  for (let y = STOEP + DEKZERK + 22, rij = 0; y < diep; y += 34, rij += 1) {
    for (let x = 30 + (rij % 2) * 70; x < breedte; x += 140)
      stenen += `M${maat(x)} ${maat(y)}h22m8 0h22`;
  }
  return (
    baan(STOEP + DEKZERK, diep, 'steen', 'dik') +
    (stenen === '' ? '' : streep(stenen, 'dun', 'diepte')) +
    baan(STOEP, DEKZERK, 'zand', 'dik') +
    rechthoek(-over, 0, breedte + 2 * over, STOEP, { vlak: 'wit', lijn: 'dun' })
  );
}

// A piece of the wall of the house, as high as the street, with the window in it.
function raamOp(wat: Portretraam, { breedte, straat, titel, label }: Opmaak) {
  const hoogste = straat.grond - (label.y ?? titel.y + titel.hoogte) - 110 * label.keer;
  const los = portretraam(wat);
  const keer = Math.min((RAAM * breedte) / los.breedte, (hoogste - 60) / los.hoogte);
  const raam = opMaat(los, keer);
  const wijd = raam.breedte * MUUR;
  const muurX = Math.min(straat.midden - wijd / 2, breedte - wijd - 12);
  const x = muurX + (wijd - raam.breedte) / 2;
  const y = -32;
  return {
    muur: rechthoek(muurX, -raam.hoogte - 64, wijd, raam.hoogte + 64, {
      vlak: 'blauw',
      lijn: 'dik',
    }),
    svg: zet(raam, x, y),
    glas: {
      links: Math.round(x + GLAS.x * keer),
      boven: Math.round(straat.grond + y + GLAS.y * keer),
      breedte: Math.round(GLAS.breedte * keer),
      hoogte: Math.round(GLAS.hoogte * keer),
    },
  };
}
