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
      ...achter(poster, ligging, onderTitel, { ...gereedschap, metKraan }),
      ...(metFoto ? [fotovak(plaat.onder, ligging), ...lijst(plaat.onder, ligging, palet)] : []),
      ...(metFoto ? [] : huizen(keuze, ligging, gereedschap)),
      ...(metFoto ? bestrating(ligging, palet, gereedschap) : []),
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

  // The sky with what hangs in it, the crane and the city far away; the street on which all stands.
  function achter(
    { dagdeel }: Poster,
    waar: Straatligging,
    top: number,
    { metKraan: kraan, ...alles }: Gereedschap & { readonly metKraan: boolean },
  ): Deel[] {
    if (metFoto) return [];
    const { decor } = tekenvel;
    const zon = decor.hemel[dagdeel];
    const vogels: Deel[] = [0.16, 0.34].map((deel, plek) => ({
      soort: 'prent',
      ...{ prent: decor.vogel, x: deel * breedte, y: waar.grond - 330 + plek * 42, keer: 1 },
    }));
    return [
      ...(kraan
        ? [
            {
              soort: 'prent' as const,
              prent: decor.kraan,
              ...{ x: rand - 20, y: top + decor.kraan.hoogte - 22, keer: 1 },
            },
          ]
        : waar.metWerf
          ? []
          : [
              {
                soort: 'prent' as const,
                prent: zon,
                ...{ x: breedte - zon.breedte - rand, y: waar.grond - 300, keer: 1 },
              },
            ]),
      ...verte(waar, alles),
      ...vogels,
      ...bestrating(waar, palet, alles),
    ];
  }
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
