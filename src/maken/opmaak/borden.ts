/** What is all label or all sign: a sticker, a street sign, and labels to cut out. */
import { hoogteVan, type Formaat } from '../formaten.ts';
import { aanhef, type Poster } from '../poster.ts';
import { balk, OVER, type Deel, type Vel } from '../vel.ts';
import type { Gereedschap } from './gereedschap.ts';
import { DIK, label } from './label.ts';
import { blok } from './woorden.ts';

/** One large label under the sky. */
export function sticker(poster: Poster, formaat: Formaat, { tekenvel, zet }: Gereedschap): Vel {
  const palet = tekenvel.paletten[poster.dagdeel];
  const [breedte, hoogte] = [formaat.eenheden, hoogteVan(formaat)];
  const vraag = {
    aanhef: aanhef(poster),
    wie: poster.wie,
    x: 40,
    y: 0,
    breedte: { minst: breedte - 80, meest: breedte - 80 },
    ...{ hoogte: hoogte - 90, grootste: 110, graden: -1.2 },
  };
  const hoog = label(vraag, palet, zet).onder;
  const y = (hoogte - hoog) / 2;
  const lijn = { kleur: palet.inLucht, dikte: 3 };
  const touwen = [96, breedte - 96].map((x): Deel => ({
    soort: 'vlak',
    d: `M${String(x)} ${String(-OVER)}L${String(x)} ${(y + 14).toFixed(1)}`,
    ...{ vul: null, lijn },
  }));
  return {
    ...{ breedte, hoogte },
    delen: [
      balk(-OVER, -OVER, breedte + 2 * OVER, hoogte + 2 * OVER, palet.lucht),
      ...touwen,
      label({ ...vraag, y }, palet, zet).deel,
    ],
  };
}

/** White on blue, as streets in Utrecht are named. */
export function straatnaambord(
  poster: Poster,
  formaat: Formaat,
  { tekenvel, zet }: Gereedschap,
): Vel {
  const palet = tekenvel.paletten.dag;
  const [breedte, hoogte] = [formaat.eenheden, hoogteVan(formaat)];
  const stijl = { kleur: palet.wit, lijn: 'midden' } as const;
  const x = breedte / 2;
  const klein = blok(
    aanhef(poster),
    { x, y: 0 },
    { breedte: breedte - 110, hoogte: 70, grootste: 42, regels: 2, regel: 1.1, winst: 1.3 },
    { ...stijl, gewicht: 500, spatie: 0 },
    zet,
  );
  const groot = blok(
    poster.wie,
    { x, y: klein.hoogte + 8 },
    { breedte: breedte - 110, hoogte: 140, grootste: 104, regels: 2, regel: 1.04, winst: 1.4 },
    { ...stijl, gewicht: 800, spatie: -0.015 },
    zet,
  );
  const boven = (hoogte - klein.hoogte - 8 - groot.hoogte) / 2;
  return {
    ...{ breedte, hoogte },
    delen: [
      balk(-OVER, -OVER, breedte + 2 * OVER, hoogte + 2 * OVER, palet.blauw),
      balk(14, 14, breedte - 28, hoogte - 28, null, { kleur: palet.wit, dikte: DIK }),
      ...[...klein.delen, ...groot.delen].map((deel) => ({ ...deel, y: deel.y + boven })),
    ],
  };
}

/** How many labels are on a sheet. */
const AANTAL = 6;

/** Six labels on white, to cut out. */
export function stroken(poster: Poster, formaat: Formaat, { tekenvel, zet }: Gereedschap): Vel {
  const palet = tekenvel.paletten.dag;
  const [breedte, hoogte] = [formaat.eenheden, hoogteVan(formaat)];
  const vak = (hoogte - 80) / AANTAL;
  const strook = {
    ...{ aanhef: aanhef(poster), wie: poster.wie, x: 60 },
    breedte: { minst: breedte - 120, meest: breedte - 120 },
    ...{ hoogte: vak - 26, grootste: 74, graden: 0 },
  };
  const hoog = label({ ...strook, y: 0 }, palet, zet).onder;
  return {
    ...{ breedte, hoogte },
    delen: [
      balk(-OVER, -OVER, breedte + 2 * OVER, hoogte + 2 * OVER, '#ffffff'),
      ...Array.from(
        { length: AANTAL },
        (_, nummer) =>
          label({ ...strook, y: 40 + nummer * vak + (vak - hoog) / 2 }, palet, zet).deel,
      ),
    ],
  };
}
