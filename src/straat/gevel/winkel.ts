import type { EntryData } from '#src/model/index.ts';
import { etalageding } from '../dingen/etalageding.ts';
import { letters, rechthoek, vorm } from '../lijnen.ts';
import { maat, naastElkaar, zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';
import { deur, DEURBREEDTE } from './deur.ts';
import { teken, type Teken } from './tekens.ts';

type Inrichting = NonNullable<EntryData<'gevels'>['inrichting']>;

/** What decides how a shop front looks. */
export interface Winkel {
  readonly breedte: number;
  readonly opschrift: string;
  readonly teken: Teken;
  readonly pui: Verf;
  readonly deur: Verf;
  readonly deurLinks: boolean;
  readonly aan: boolean;
  /** What lies in the window; the sign of the trade when that is nothing. */
  readonly etalage: ReadonlyArray<Inrichting['etalage'][number]>;
  /** The paint of the awning. */
  readonly luifel?: Verf | undefined;
}

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
    zet({ svg: etalage(ruitBreedte, dit) }, ruitX) +
    deur(deurX, dit.deur, ruit, true) +
    (dit.luifel === undefined
      ? ''
      : zet({ svg: luifel(ruitBreedte + 4, dit.luifel) }, ruitX - 2, -83)) +
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

// The shop window: what the editor put in it as far as it fits, or else what the trade works with.
function etalage(breedte: number, { teken: welk, etalage: dingen }: Winkel): string {
  return (
    rechthoek(0, -78, breedte, 62, { vlak: 'wit', lijn: 'dun' }) +
    rechthoek(4, -74, breedte - 8, 54, { vlak: 'licht', lijn: 'geen' }) +
    uitgestald(breedte - 12, dingen, welk) +
    rechthoek(-3, -17, breedte + 6, 6, { vlak: 'wit', lijn: 'dun' })
  );
}

/** What stands in a shop window of a width, on y = -20: as much of it as fits, or else signs. */
export function uitgestald(ruimte: number, dingen: Winkel['etalage'], welk: Teken): string {
  const passend: Tekening[] = [];
  let over = ruimte;
  for (const naam of dingen) {
    const ding = etalageding(naam);
    if (ding.breedte > over) continue;
    passend.push(ding);
    over -= ding.breedte;
  }
  if (passend.length === 0) return tekens(ruimte, welk);
  const tussen = over / (passend.length + 1);
  return zet(naastElkaar(passend, tussen), 6 + tussen, -20);
}

function tekens(ruimte: number, welk: Teken): string {
  const aantal = Math.max(1, Math.floor(ruimte / 38));
  return Array.from({ length: aantal }, (_, nummer) =>
    zet({ svg: teken(welk, 0.95) }, 6 + (ruimte * (nummer + 0.5)) / aantal, -44),
  ).join('');
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
