/** On which page of the site a draft can be seen: the very components that the build draws. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { all, find, inPages, waysIn } from '#src/bieb/index.ts';
import type { CollectionName } from '#src/model/names.ts';
import Activiteit from '#src/pages/agenda/[slug].astro';
import Ambassadeur from '#src/pages/ambassadeurs/[slug].astro';
import Mijlpalen from '#src/pages/mijlpalen.astro';
import Oproep from '#src/pages/oproepen/[slug].astro';
import Kitstuk from '#src/pages/campagnekit/[slug].astro';
import Begrippen from '#src/pages/taalwijzer/begrippen.astro';
import Handboek from '#src/pages/handboek/[slug].astro';
import Gevel from '#src/pages/mbo-straat/[slug].astro';
import Stad from '#src/pages/steden/[slug].astro';
import Steden from '#src/pages/steden/index.astro';
import Straat from '#src/pages/mbo-straat/edities/[slug].astro';
import Nieuws from '#src/pages/nieuws/[slug].astro';
import School from '#src/pages/scholen/[slug].astro';
import Woordkeuze from '#src/pages/taalwijzer/[slug].astro';
import Verhaal from '#src/pages/verhalen/[slug].astro';
import Keuze from '#src/pages/verhalen/[...keuze].astro';
import Plan from '#src/pages/plan/[slug].astro';
import Pagina from '#src/pages/[slug].astro';
import Cijfer from './Cijfer.astro';
import Grafiek from './Grafiek.astro';

/** A page, and what it is drawn with. */
export interface DrawablePage {
  readonly component: AstroComponentFactory;
  readonly address: string;
  readonly props: object;
}

type Place = (id: string) => Promise<DrawablePage | null>;

const PLACES: Readonly<Record<CollectionName, Place>> = {
  verhalen: ownPage('verhalen', Verhaal),
  ambassadeurs: ownPage('ambassadeurs', Ambassadeur),
  scholen: ownPage('scholen', School),
  gevels: ownPage('gevels', Gevel),
  straten: ownPage('straten', Straat),
  woordkeuzes: ownPage('woordkeuzes', Woordkeuze),
  nieuws: ownPage('nieuws', Nieuws),
  steden: ownPage('steden', Stad),
  instrumenten: () => Promise.resolve(fixed(Steden, '/steden/')),
  paginas: ownPage('paginas', Pagina),
  kitstukken: ownPage('kitstukken', Kitstuk),
  handboek: ownPage('handboek', Handboek),
  plannen: ownPage('plannen', Plan),
  ambities: planOfAmbitie,
  doelen: planOfDoel,
  inspanningen: planOfInspanning,
  sectoren: (id) => wayInOf('sector', id),
  themas: (id) => wayInOf('thema', id),
  agenda: ownPage('agenda', Activiteit),
  oproepen: ownPage('oproepen', Oproep),
  mijlpalen: () => Promise.resolve(fixed(Mijlpalen, '/mijlpalen/')),
  vakken: houseOrStoryOf,
  begrippen: () => Promise.resolve(fixed(Begrippen, '/taalwijzer/begrippen/')),
  cijfers: (id) => Promise.resolve({ ...fixed(Cijfer, '/cijfer/'), props: { cijfer: id } }),
  grafieken: (id) => Promise.resolve({ ...fixed(Grafiek, '/grafiek/'), props: { grafiek: id } }),
};

/** The page for the entry with this id; `null` when nothing on the site would show it yet. */
export function pageOf(collection: CollectionName, id: string): Promise<DrawablePage | null> {
  return PLACES[collection](id);
}

function ownPage(collection: CollectionName, component: AstroComponentFactory): Place {
  return async (id) => {
    const item = await find(collection, id);
    if (item?.address == null) return null;
    return { component, address: item.address, props: { item } };
  };
}

function fixed(component: AstroComponentFactory, address: string): DrawablePage {
  return { component, address, props: {} };
}

/** The page of this sector or theme: there is none as long as nothing is of it. */
async function wayInOf(kind: 'sector' | 'thema', id: string): Promise<DrawablePage | null> {
  const selections = await waysIn();
  const selection = selections.find((chosen) => chosen.kind === kind && chosen.name === id);
  if (selection === undefined) return null;
  const [page] = inPages(selection.items, selection.address);
  return { component: Keuze, address: selection.address, props: { page, selection, selections } };
}

/** A trade is seen at its house, or else in a story about what it makes. */
async function houseOrStoryOf(vak: string): Promise<DrawablePage | null> {
  const [house] = (await all('gevels')).filter(({ data }) => data.vak === vak);
  if (house !== undefined) return ownPage('gevels', Gevel)(house.id);
  const [story] = (await all('verhalen')).filter(({ data }) => data.makers.includes(vak));
  return story === undefined ? null : ownPage('verhalen', Verhaal)(story.id);
}

/** What a plan wants is seen on the page of the plan. */
async function planOfAmbitie(id: string): Promise<DrawablePage | null> {
  const ambitie = await find('ambities', id);
  return ambitie === null ? null : ownPage('plannen', Plan)(ambitie.data.plan);
}

async function planOfDoel(id: string): Promise<DrawablePage | null> {
  const doel = await find('doelen', id);
  return doel === null ? null : planOfAmbitie(doel.data.ambitie);
}

async function planOfInspanning(id: string): Promise<DrawablePage | null> {
  const inspanning = await find('inspanningen', id);
  return inspanning === null ? null : planOfDoel(inspanning.data.doel);
}
