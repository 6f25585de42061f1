import { letters, rechthoek, vorm } from '../lijnen.ts';
import { maat, zet } from '../tekening.ts';
import type { Verf } from '../verf.ts';
import { deur, DEURBREEDTE } from './deur.ts';
import { teken, type Teken } from './tekens.ts';

/** What decides how a shop front looks. */
export interface Winkel {
  readonly breedte: number;
  readonly opschrift: string;
  readonly teken: Teken;
  readonly pui: Verf;
  readonly deur: Verf;
  readonly deurLinks: boolean;
  readonly aan: boolean;
}

/** Trades that set out what they make or offer under an awning. */
const ONDER_DE_LUIFEL: ReadonlySet<Teken> = new Set(['krakeling', 'pan', 'plant', 'schaar']);
const LETTERGROOTTE = 15;
/** The mean width of a letter as a part of its size. */
const LETTERBREEDTE = 0.56;

/** The ground floor of a shop: window, door, awning and sign board. */
export function winkel(dit: Winkel): string {
  const { breedte, deurLinks } = dit;
  const deurX = deurLinks ? 14 : breedte - DEURBREEDTE - 14;
  const ruitX = deurLinks ? 62 : 10;
  const ruitBreedte = breedte - 72;
  const ruit = dit.aan ? 'licht' : 'ruit';
  return (
    rechthoek(3, -101, breedte - 6, 101, { vlak: dit.pui, lijn: 'dun' }) +
    zet({ svg: etalage(ruitBreedte, dit.teken) }, ruitX) +
    deur(deurX, dit.deur, ruit, true) +
    (ONDER_DE_LUIFEL.has(dit.teken)
      ? zet({ svg: luifel(ruitBreedte + 4, dit.pui) }, ruitX - 2, -83)
      : '') +
    naambord(dit.opschrift, breedte / 2, -107, breedte + 6)
  );
}

/** A white board with a word on it, centred on x. The letters shrink until the word fits. */
export function naambord(opschrift: string, x: number, y: number, breedte: number): string {
  const ruimte = (breedte - 16) / (LETTERBREEDTE * opschrift.length);
  const grootte = Math.min(LETTERGROOTTE, ruimte);
  return (
    rechthoek(x - breedte / 2, y, breedte, 23, { vlak: 'wit', lijn: 'dun' }) +
    letters(opschrift, x, y + 11.5 + grootte * 0.34, grootte, 'inkt')
  );
}

// The shop window: what the trade works with, on a lit floor.
function etalage(breedte: number, welk: Teken): string {
  const plek = 38;
  const aantal = Math.max(1, Math.floor((breedte - 8) / plek));
  const waren = Array.from({ length: aantal }, (_, nummer) =>
    zet({ svg: teken(welk, 0.95) }, (breedte * (nummer + 0.5)) / aantal, -36),
  );
  return (
    rechthoek(0, -78, breedte, 62, { vlak: 'wit', lijn: 'dun' }) +
    rechthoek(4, -74, breedte - 8, 54, { vlak: 'licht', lijn: 'geen' }) +
    waren.join('') +
    rechthoek(-3, -17, breedte + 6, 6, { vlak: 'wit', lijn: 'dun' })
  );
}

// A striped awning: an odd number of strips, so that both ends have the colour.
function luifel(breedte: number, kleur: Verf): string {
  const banen = 2 * Math.round(breedte / 24) + 1;
  const boven = breedte / banen;
  const onder = (breedte + 12) / banen;
  return Array.from({ length: banen }, (_, nummer) => {
    const linksOnder = nummer * onder - 6;
    const straal = maat(onder / 2);
    return vorm(
      `M${maat(nummer * boven)} 0h${maat(boven)}L${maat(linksOnder + onder)} 18A${straal} ${straal} 0 0 1 ${maat(linksOnder)} 18Z`,
      { vlak: nummer % 2 === 0 ? kleur : 'wit', lijn: 'dun' },
    );
  }).join('');
}
