import { letters, rechthoek, streep, type Verfstreek } from '../lijnen.ts';
import { dakding, type Dakding } from '../dingen/dakding.ts';
import { maat, zet, type Tekening } from '../tekening.ts';
import type { Verf } from '../verf.ts';
import { keuzes } from '../verzonnenBouw.ts';
import { deur, DEURBREEDTE } from './deur.ts';
import type { Huis } from './huis.ts';
import { inAanbouw } from './inAanbouw.ts';
import { BEGANE_GROND, VERDIEPING } from './maten.ts';
import type { Top } from './top/top.ts';
import { lijstkleur, toppen } from './top/toppen.ts';
import { verdieping } from './verdieping.ts';
import { werfkelder } from './werfkelder.ts';
import { werkplaats } from './werkplaats.ts';
import { winkel } from './winkel.ts';

const PUIEN = ['gracht', 'blauw', 'geel', 'roze', 'steen'] as const;

/**
 * The front of a house. The same house always gives the same drawing; two houses with another
 * `opschrift`, `teken` or `bouw` differ in what stands behind their windows too.
 */
export function gevel(huis: Huis): Tekening {
  const { bouw, opschrift, inrichting } = huis;
  const { breedte, verdiepingen, muur, geveltype } = bouw;
  if (geveltype === 'zaag') return werkplaats(huis);
  if (geveltype === 'steiger') return inAanbouw(huis);
  if (geveltype === 'kelder') return werfkelder(huis);

  const kies = keuzes(`${opschrift} ${huis.teken} ${JSON.stringify(bouw)}`);
  const aan = huis.aan === true;
  const ruit = aan ? 'licht' : 'ruit';
  const stenen = lijstkleur(muur);
  const goot = BEGANE_GROND + verdiepingen * VERDIEPING + 4;
  const top = toppen[geveltype]({ breedte, goot, muur, lijst: stenen, ruit });
  const deurLinks = kies([true, false]);
  const achter = [...(inrichting?.ramen ?? [])];
  const lagen = Array.from({ length: verdiepingen }, (_, nummer) =>
    verdieping(huis, kies, { nummer, aan, achter }),
  );
  const onder =
    opschrift === ''
      ? woning(huis, stenen, ruit, deurLinks)
      : winkel({
          breedte,
          opschrift,
          teken: huis.teken,
          pui: bouw.pui ?? kies(PUIEN.filter((pui) => pui !== muur && pui !== bouw.deur)),
          deur: bouw.deur,
          deurLinks,
          aan,
          etalage: inrichting?.etalage ?? [],
          luifel: bouw.luifel,
        });
  const { dak, hoogte } = opHetDak(inrichting?.dak, top);
  return { svg: dak + top.svg + lagen.join('') + onder, breedte, hoogte, diepte: 0 };
}

// A thing on the roof stands behind the slope, which hides its foot. What is too wide for a gable
// is left out.
function opHetDak(naam: Dakding | undefined, top: Top): { dak: string; hoogte: number } {
  const ding = naam === undefined ? undefined : dakding(naam);
  if (ding === undefined || ding.breedte > top.dak.ruimte) return { dak: '', hoogte: top.hoogte };
  return {
    dak: zet(ding, Math.max(2, top.dak.x - ding.breedte / 2), top.dak.y),
    hoogte: Math.max(top.hoogte, ding.hoogte + 3 - top.dak.y),
  };
}

/** The same house as a line drawing that nobody has coloured in yet, and where nobody lives. */
export function kleurplaat(huis: Huis): Tekening {
  const tekening = gevel({ ...huis, leeg: true });
  return { ...tekening, svg: `<g class="kleurplaat">${tekening.svg}</g>` };
}

/** The same house again, of which the left half has been coloured in. */
export function halfGekleurd(huis: Huis): Tekening {
  const { svg, breedte, hoogte } = gevel({ ...huis, leeg: true });
  const lijnen = kleurplaat(huis);
  const [x, y, b, h] = [-4, -hoogte, breedte / 2 + 4, hoogte].map(maat);
  const kader = `x="${String(x)}" y="${String(y)}" width="${String(b)}" height="${String(h)}"`;
  const helft = `<svg ${kader} viewBox="${String(x)} ${String(y)} ${String(b)} ${String(h)}">${svg}</svg>`;
  return { ...lijnen, svg: lijnen.svg + helft };
}

// The ground floor of a house where people live: a door, its number and a window.
function woning({ bouw, nummer }: Huis, stenen: Verf, ruit: Verf, deurLinks: boolean): string {
  const { breedte } = bouw;
  const deurX = deurLinks ? 18 : breedte - DEURBREEDTE - 18;
  const raamX = deurLinks ? breedte - 20 - 34 : 20;
  const bordX = deurLinks ? deurX + 42 : deurX - 24;
  const dun = (verf: Verf): Verfstreek => ({ vlak: verf, lijn: 'dun' });
  return (
    rechthoek(0, -14, breedte, 14, dun('staal')) +
    rechthoek(raamX, -84, 34, 62, dun('wit')) +
    rechthoek(raamX + 4, -80, 26, 54, { vlak: ruit, lijn: 'geen' }) +
    streep(`M${maat(raamX + 4)} -57h26M${maat(raamX + 17)} -80v23`, 'dun', 'wit') +
    rechthoek(raamX - 4, -23, 42, 6, dun('wit')) +
    deur(deurX, bouw.deur, ruit, false) +
    (nummer === undefined || breedte < 132
      ? ''
      : rechthoek(bordX, -58, 16, 13, { vlak: 'blauw', lijn: 'geen' }) +
        letters(nummer, bordX + 8, -48, 10, 'wit')) +
    rechthoek(-1, -BEGANE_GROND - 8, breedte + 2, 8, dun(stenen))
  );
}
