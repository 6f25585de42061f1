/** Draws everything the maker can choose from, and what stands around it, as one sheet of paths. */
import { all } from '#src/bieb/index.ts';
import type { Kleur, Palet, Pad, Penseel, Prent, Tekenvel } from '#src/maken/prent.ts';
import { DAGDELEN, type Dagdeel } from '#src/model/etmaal.ts';
import { gevel as front } from '#src/straat/gevel/gevel.ts';
import { pand } from '#src/straat/gevel/pand.ts';
import { kade, type Lantaarn } from '#src/straat/kade/kade.ts';
import { kraan } from '#src/straat/kade/kraan.ts';
import { dom, vogel } from '#src/straat/kade/stad.ts';
import { vrachtboot } from '#src/straat/kade/water.ts';
import { kleurVan, type Schema } from '#src/straat/los/kleur.ts';
import { hier, uitgeschreven } from '#src/straat/los/losseTekening.ts';
import { padenUit, type Pad as LosPad, type Verf } from '#src/straat/los/paden.ts';
import { hemel } from '#src/straat/lucht/hemel.ts';
import { verte } from '#src/straat/lucht/verte.ts';
import type { Tekening } from '#src/straat/tekening.ts';
import { huisVanGevel } from '../huizen/huisVan.ts';
import { makersVan } from '../meenemen/beschrijving.ts';
import { atelier } from '../meenemen/atelier.ts';
import { dingen, mensen } from './losseKeuzes.ts';

/** Under which sky, and by which light, each part of the day is drawn. */
const LICHT: Readonly<Record<Dagdeel, { readonly schema: Schema; readonly lucht: string }>> = {
  ochtend: { schema: 'dag', lucht: 'lucht-roze' },
  dag: { schema: 'dag', lucht: 'lucht-hemel' },
  middag: { schema: 'dag', lucht: 'lucht-geel' },
  avond: { schema: 'dag', lucht: 'lucht-oranje' },
  nacht: { schema: 'avond', lucht: 'lucht-nacht' },
};

/** How wide what stands around the choice is, in units: wider than any poster. */
const BREEDTE = 1600;
/** How far the lanterns on the quay are from its middle. */
const LANTAARNS = [250, 560] as const;
/** The crane reaches from the left of a poster almost to its right. */
const KRAAN = { arm: 800, hoogte: 660 } as const;

/** The sheet. The same content always gives the same sheet. */
export async function tekenvel(): Promise<Tekenvel> {
  const [gevels, vakken] = await Promise.all([all('gevels'), all('vakken')]);
  const bak = new Verfbak();
  const huizen = gevels.flatMap((gevel) => {
    const vak = vakken.find(({ id }) => id === gevel.data.vak);
    if (vak === undefined) return [];
    return {
      sleutel: vak.id,
      naam: gevel.data.titel,
      groep: 'huis' as const,
      makers: makersVan(vak),
      prent: bak.prent(pand(huisVanGevel(gevel, vak))),
      gevel:
        gevel.data.bouw.geveltype === 'kelder' ? null : bak.prent(front(huisVanGevel(gevel, vak))),
    };
  });
  const { straat, water } = kade(BREEDTE, { links: lantaarns(-1), rechts: lantaarns(1) }, 'stil');
  return {
    keuzes: [
      ...huizen,
      ...[...dingen, ...mensen].map(({ tekening, ...keuze }) => ({
        ...keuze,
        prent: bak.prent(tekening),
        gevel: null,
      })),
    ],
    decor: {
      straat: bak.prent({ svg: straat, breedte: BREEDTE, hoogte: 0, diepte: 0 }),
      water: bak.prent(water),
      kraan: bak.prent(kraan(KRAAN.arm, KRAAN.hoogte)),
      boot: bak.prent(vrachtboot()),
      dom: bak.prent(dom()),
      verte: bak.prent(verte(BREEDTE, 'maken')),
      vogel: bak.prent(vogel),
      hemel: perDagdeel((dagdeel) => bak.prent(hemel(dagdeel, 'maken', true))),
    },
    ...bak.inhoud(),
    paletten: perDagdeel(palet),
  };
}

// Between the wharf cellars on one side of the bridge, from the bridge outward.
function lantaarns(kant: 1 | -1): Lantaarn[] {
  return LANTAARNS.map((ver) => ({ x: BREEDTE / 2 + kant * ver, vak: null }));
}

function perDagdeel<Wat>(maak: (dagdeel: Dagdeel) => Wat): Record<Dagdeel, Wat> {
  return Object.fromEntries(DAGDELEN.map((dagdeel) => [dagdeel, maak(dagdeel)])) as Record<
    Dagdeel,
    Wat
  >;
}

/** Gives colours and brushes that are used together a number. */
class Verfbak {
  private readonly kleuren = new Map<string, Readonly<Record<Dagdeel, Kleur>>>();
  private readonly penselen = new Map<string, Penseel>();

  prent({ svg, breedte, hoogte, diepte }: Tekening): Prent {
    const onder = perDagdeel((dagdeel) => padenUit(uitgeschreven(svg, LICHT[dagdeel], atelier)));
    const paden = onder.dag.map((pad, plek): Pad => {
      const zelfde = perDagdeel((dagdeel) => onder[dagdeel][plek]);
      return [
        pad.d,
        this.kleur(perDagdeel((dagdeel) => zelfde[dagdeel]?.vul ?? null)),
        this.penseel(
          pad,
          perDagdeel((dagdeel) => zelfde[dagdeel]?.lijn?.verf ?? null),
        ),
      ];
    });
    return { breedte, hoogte, diepte, paden };
  }

  inhoud(): Pick<Tekenvel, 'verfpotten' | 'penselen'> {
    return {
      verfpotten: perDagdeel((dagdeel) =>
        [...this.kleuren.values()].map((kleur) => kleur[dagdeel]),
      ),
      penselen: [...this.penselen.values()],
    };
  }

  private kleur(verf: Readonly<Record<Dagdeel, Verf | null>>): number {
    if (Object.values(verf).every((een) => een === null)) return -1;
    const kleur = perDagdeel((dagdeel): Kleur => [
      verf[dagdeel]?.hex ?? '#000000',
      verf[dagdeel]?.dekking ?? 0,
    ]);
    return nummerVan(this.kleuren, kleur);
  }

  private penseel({ lijn }: LosPad, verf: Readonly<Record<Dagdeel, Verf | null>>): number {
    if (lijn === null) return -1;
    const { dikte, eind, hoek } = lijn;
    return nummerVan(this.penselen, { kleur: this.kleur(verf), dikte, eind, hoek });
  }
}

function nummerVan<Wat>(bekend: Map<string, Wat>, wat: Wat): number {
  const sleutel = JSON.stringify(wat);
  if (!bekend.has(sleutel)) bekend.set(sleutel, wat);
  return [...bekend.keys()].indexOf(sleutel);
}

function palet(dagdeel: Dagdeel): Palet {
  const omgeving = hier(LICHT[dagdeel], atelier);
  const verf = (naam: string): string => {
    const kleur = kleurVan(`var(--verf-${naam})`, omgeving);
    if (kleur === null) throw new Error(`De verf ${naam} heeft geen kleur.`);
    return kleur.hex;
  };
  return {
    lucht: verf('lucht'),
    inLucht: dagdeel === 'nacht' ? '#ffffff' : verf('inkt'),
    // In the evening the white of a window frame is too dim for words on red.
    wit: '#ffffff',
    ...{ inkt: verf('inkt'), rood: verf('rood'), water: verf('water') },
    ...{ stoep: verf('stoep'), blauw: verf('blauw') },
  };
}
