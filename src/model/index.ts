/** All collections by name: the one register of what content there is. */
import { agenda } from './collections/agenda.ts';
import { ambassadeurs } from './collections/ambassadeurs.ts';
import { ambities } from './collections/ambities.ts';
import { begrippen } from './collections/begrippen.ts';
import { cijfers } from './collections/cijfers.ts';
import { doelen } from './collections/doelen.ts';
import { gevels } from './collections/gevels.ts';
import { grafieken } from './collections/grafieken.ts';
import { handboek } from './collections/handboek.ts';
import { inspanningen } from './collections/inspanningen.ts';
import { instrumenten } from './collections/instrumenten.ts';
import { kitstukken } from './collections/kitstukken.ts';
import { mijlpalen } from './collections/mijlpalen.ts';
import { nieuws } from './collections/nieuws.ts';
import { oproepen } from './collections/oproepen.ts';
import { paginas } from './collections/paginas.ts';
import { plannen } from './collections/plannen.ts';
import { scholen } from './collections/scholen.ts';
import { sectoren } from './collections/sectoren.ts';
import { steden } from './collections/steden.ts';
import { straten } from './collections/straten.ts';
import { themas } from './collections/themas.ts';
import { vakken } from './collections/vakken.ts';
import { verhalen } from './collections/verhalen.ts';
import { woordkeuzes } from './collections/woordkeuzes.ts';
import type { DataOf } from './collection.ts';
import type { CollectionName } from './names.ts';

export { collectionNames } from './names.ts';
export type { CollectionName } from './names.ts';

/** Every collection by its name. */
export const collections = {
  verhalen,
  ambassadeurs,
  scholen,
  sectoren,
  vakken,
  themas,
  gevels,
  straten,
  woordkeuzes,
  begrippen,
  cijfers,
  grafieken,
  plannen,
  ambities,
  doelen,
  inspanningen,
  nieuws,
  steden,
  instrumenten,
  paginas,
  kitstukken,
  handboek,
  mijlpalen,
  agenda,
  oproepen,
} as const satisfies Record<CollectionName, { readonly name: CollectionName }>;

/** The checked data of an entry of collection `N`. */
export type EntryData<N extends CollectionName> = DataOf<(typeof collections)[N]['fields']>;
