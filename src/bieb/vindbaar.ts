/**
 * Which pages are found: the one rule for the search index and for the list from A to Z. A page
 * that only repeats what others say is not: both lead to those.
 */
import { collections, type CollectionName } from '#src/model/index.ts';
import { wayInAt } from './selections.ts';

/** A page that is of no entry. */
export interface VastePagina {
  readonly address: string;
  /** Its title, as the page itself has it. */
  readonly titel: string;
  /** False when it is a list of what others say. */
  readonly vindbaar: boolean;
}

/** Every page of no single entry that search engines may know, but the ways in and further pages. */
export const vastePaginas: readonly VastePagina[] = [
  vindbaar('/', 'Mede mogelijk gemaakt door Utrechtse mbo’ers'),
  vindbaar('/agenda/', 'Agenda'),
  vindbaar('/ambassadeurs/', 'Ambassadeurs'),
  vindbaar('/api/v1/', 'Data voor wie een site bouwt'),
  vindbaar('/campagnekit/', 'Campagnekit'),
  vindbaar('/cijfers/', 'Cijfers'),
  vindbaar('/maak/', 'Maak je eigen poster'),
  vindbaar('/mbo-straat/', 'De mbo-straat'),
  vindbaar('/mbo-straat/afdrukken/', 'Bord en labels om af te drukken'),
  vindbaar('/mbo-straat/edities/', 'Straten die mbo-straat waren'),
  vindbaar('/mijlpalen/', 'Mijlpalen'),
  vindbaar('/nieuws/', 'Nieuws'),
  vindbaar('/ontdek/', 'Ontdek'),
  vindbaar('/oproepen/', 'Oproepen'),
  vindbaar('/plan/', 'Het plan'),
  vindbaar('/scholen/', 'De vier scholen'),
  vindbaar('/steden/', 'Steden naast elkaar'),
  vindbaar('/steden/checklist/', 'Wat kan jouw gemeente doen?'),
  vindbaar('/taalwijzer/', 'Taalwijzer'),
  vindbaar('/taalwijzer/begrippen/', 'Afkortingen en begrippen'),
  vindbaar('/taalwijzer/taalkaart/', 'Taalkaart voor aan de muur'),
  vindbaar('/taalwijzer/voor-makers/', 'De taalwijzer in je eigen programma'),
  vindbaar('/tekstcheck/', 'Tekstcheck'),
  vindbaar('/verhalen/', 'Verhalen'),
  vindbaar('/verras-me/', 'Verras me'),
  vindbaar('/voor-scholen/', 'Voor scholen'),
  { address: '/agenda/archief/', titel: 'Archief van de agenda', vindbaar: false },
  { address: '/a-z/', titel: 'Alles van A tot Z', vindbaar: false },
  { address: '/zoeken/', titel: 'Zoeken', vindbaar: false },
];

/**
 * True when search and the list from A to Z lead to the page at `address`.
 *
 * @param of the collection of the entry that the page is of; `undefined` when it is of none
 */
export function isVindbaar(address: string, of: CollectionName | undefined): boolean {
  if (of !== undefined) return !collections[of].hidden;
  const wayIn = wayInAt(address);
  // The page of a school says all that the way in by that school does.
  if (wayIn !== null) return wayIn !== 'school';
  return vastePaginas.some((pagina) => pagina.address === address && pagina.vindbaar);
}

function vindbaar(address: string, titel: string): VastePagina {
  return { address, titel, vindbaar: true };
}
