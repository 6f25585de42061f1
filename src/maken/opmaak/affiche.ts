/** The poster: the sentence in the sky, the label on a crane, the street and the water. */
import { hoogteVan, type Formaat } from '../formaten.ts';
import { aanhef, type Poster } from '../poster.ts';
import type { Keuze, Palet } from '../prent.ts';
import { balk, OVER, type Deel, type Vel } from '../vel.ts';
import type { Gereedschap } from './gereedschap.ts';
import { DIK, label } from './label.ts';
import { bestrating, huizen, kade, verte, voetOp, type Straatligging } from './straat.ts';
import { voet } from './voet.ts';
import { blok } from './woorden.ts';

/** From this ratio on there is room for the wharf, and in this width for the crane. */
const HOOG = 1.3;
const KRAAN_PAST = 900;
/** Where the ground is: so far above the lower edge with a wharf, and without one. */
const ONDER = { metWerf: 350, zonder: 158 } as const;
/** How far the top of the label hangs under the top of the crane, and how far its cables are apart. */
const KABEL = { lengte: 128, uitElkaar: 440 } as const;

/** Lays a poster out. */
export function affiche(
  poster: Poster,
  formaat: Formaat,
  keuze: Keuze,
  gereedschap: Gereedschap,
): Vel {
  const { tekenvel, zet, metFoto } = gereedschap;
  const palet = tekenvel.paletten[poster.dagdeel];
  const breedte = formaat.eenheden;
  const hoogte = hoogteVan(formaat);
  const bedekt = formaat.bedekt ?? { boven: 0, onder: 0 };
  const metWerf = hoogte / breedte >= HOOG;
  const rand = breedte * 0.056;
  const ligging: Straatligging = {
    ...{ breedte, hoogte, metWerf },
    grond: hoogte - (metWerf ? ONDER.metWerf : ONDER.zonder),
  };
  const titel = blok(
    aanhef(poster),
    { x: rand, y: rand * 0.8 + bedekt.boven },
    {
      breedte: breedte - 2 * rand,
      hoogte: (hoogte - bedekt.boven - bedekt.onder) * (metWerf ? 0.25 : 0.24),
      ...{ grootste: 140, regels: 4, regel: 1.02, winst: 1.08 },
    },
    { gewicht: 800, spatie: -0.03, kleur: palet.inLucht, lijn: 'links' },
    zet,
  );
  const onderTitel = rand * 0.8 + bedekt.boven + titel.hoogte;
  const metKraan = metWerf && breedte >= KRAAN_PAST && !metFoto;
  const hangt = onderTitel + (metKraan ? KABEL.lengte : 34);
  const plaat = label(
    {
      aanhef: '',
      wie: poster.wie,
      x: rand - 6,
      y: hangt,
      breedte: {
        minst: metKraan ? KABEL.uitElkaar : 0,
        meest: breedte - 2 * rand - (metKraan ? 90 : 0),
      },
      hoogte: metWerf ? 210 : 170,
      grootste: metWerf ? 92 : 76,
      graden: -1.6,
    },
    palet,
    zet,
  );
  return {
    breedte,
    hoogte,
    delen: [
      balk(-OVER, -OVER, breedte + 2 * OVER, hoogte + 2 * OVER, palet.lucht),
      ...(metFoto
        ? [fotovak(plaat.onder, ligging), ...lijst(plaat.onder, ligging, palet)]
        : [
            ...(metKraan ? [kraan(rand, onderTitel, gereedschap)] : []),
            ...(metWerf ? [] : [zon(poster, rand, ligging, gereedschap)]),
            ...verte(ligging, gereedschap),
            ...vogels(ligging, gereedschap),
          ]),
      ...bestrating(ligging, palet, gereedschap),
      ...(metFoto ? [] : huizen(keuze, ligging, gereedschap)),
      ...kade(ligging, palet, gereedschap),
      ...titel.delen,
      ...(metKraan ? [] : touwen(rand, onderTitel, hangt, plaat.breedte, palet)),
      plaat.deel,
      ...voet(
        {
          ...voetOp(ligging, rand, bedekt.onder === 0 ? 0 : bedekt.onder - 40),
          metCode: formaat.pixels > 1080,
        },
        palet,
        gereedschap,
      ),
    ],
  };
}

/** How far the crane stands out to the left of the words, and its top above the end of them. */
const KRAAN = { links: 20, boven: 22 } as const;

function kraan(rand: number, onderTitel: number, { tekenvel: { decor } }: Gereedschap): Deel {
  const prent = decor.kraan;
  const y = onderTitel + prent.hoogte - KRAAN.boven;
  return { soort: 'prent', prent, x: rand - KRAAN.links, y, keer: 1 };
}

function zon(
  { dagdeel }: Poster,
  rand: number,
  { breedte, grond }: Straatligging,
  { tekenvel: { decor } }: Gereedschap,
): Deel {
  const prent = decor.hemel[dagdeel];
  return { soort: 'prent', prent, x: breedte - prent.breedte - rand, y: grond - 300, keer: 1 };
}

function vogels({ breedte, grond }: Straatligging, { tekenvel: { decor } }: Gereedschap): Deel[] {
  return [0.16, 0.34].map((deel, plek) => ({
    soort: 'prent',
    ...{ prent: decor.vogel, x: deel * breedte, y: grond - 330 + plek * 42, keer: 1 },
  }));
}

function fotovak(onderLabel: number, { breedte, grond }: Straatligging): Deel {
  const y = onderLabel - 60;
  return { soort: 'foto', x: -OVER, y, breedte: breedte + 2 * OVER, hoogte: grond - y };
}

function lijst(onderLabel: number, { breedte }: Straatligging, palet: Palet): Deel[] {
  return [balk(-OVER, onderLabel - 60 - DIK, breedte + 2 * OVER, DIK, palet.inkt)];
}

// Two strings from the sentence to its label.
function touwen(x: number, van: number, tot: number, breedte: number, palet: Palet): Deel[] {
  const lijn = { kleur: palet.inLucht, dikte: 3 };
  return [x + 44, x + breedte - 56].map((plek) => ({
    soort: 'vlak',
    d: `M${plek.toFixed(1)} ${van.toFixed(1)}L${plek.toFixed(1)} ${(tot + 12).toFixed(1)}`,
    ...{ vul: null, lijn },
  }));
}
