/** Ways in without words: a sector, a trade, a school, a theme or a year, with all that is of it. */
import type { Item } from './item.ts';
import { sectorZoeker } from './sectorenVan.ts';

/** Where the list of all stories lives; the ways in live below it. */
const ALL_STORIES = '/verhalen/';

/** What a way in can be, with how the site calls it. */
export const selectionKinds = {
  sector: 'Sector',
  vak: 'Vak',
  school: 'School',
  thema: 'Thema',
  jaar: 'Jaar',
} as const;

/** What a way in is. */
export type SelectionKind = keyof typeof selectionKinds;

/** One way in: a sector, a trade, a school, a theme or a year. */
export interface Selection {
  readonly kind: SelectionKind;
  /** The last part of its address: the key of a list, the slug of a school, a year. */
  readonly name: string;
  readonly title: string;
  /** What it is, in a sentence of its editor; `null` of a year. */
  readonly summary: string | null;
  /** Such as `/verhalen/sector/bouw-en-techniek/`. */
  readonly address: string;
  /** Its stories, newest first. */
  readonly items: ReadonlyArray<Item<'verhalen'>>;
  readonly people: ReadonlyArray<Item<'ambassadeurs'>>;
  readonly houses: ReadonlyArray<Item<'gevels'>>;
  readonly news: ReadonlyArray<Item<'nieuws'>>;
}

/** Everything that a way in can be of, or can lead to. */
export interface Choices {
  readonly verhalen: ReadonlyArray<Item<'verhalen'>>;
  readonly ambassadeurs: ReadonlyArray<Item<'ambassadeurs'>>;
  readonly gevels: ReadonlyArray<Item<'gevels'>>;
  readonly nieuws: ReadonlyArray<Item<'nieuws'>>;
  readonly sectoren: ReadonlyArray<Item<'sectoren'>>;
  /** A piece about a trade belongs to the sector of that trade too. */
  readonly vakken: ReadonlyArray<Item<'vakken'>>;
  readonly scholen: ReadonlyArray<Item<'scholen'>>;
  readonly themas: ReadonlyArray<Item<'themas'>>;
}

/**
 * Every way in that leads somewhere, by kind and then in the order of its list; years newest first.
 * Houses alone make no way in, except of a sector: a house has a page of its own, which tells of its
 * trade, and so has a school.
 */
export function selectionsOf(choices: Choices): Selection[] {
  const { verhalen, ambassadeurs, gevels, nieuws, sectoren, vakken, scholen, themas } = choices;
  const sectorsOf = sectorZoeker(vakken);
  const select = (
    kind: SelectionKind,
    name: string,
    { title, summary }: Pick<Selection, 'title' | 'summary'>,
    belongs: (data: Placed) => boolean,
  ): Selection => ({
    kind,
    name,
    title,
    summary,
    address: `${ALL_STORIES}${kind}/${name}/`,
    items: verhalen.filter(({ data }) => belongs(data)),
    people: ambassadeurs.filter(({ data }) => belongs({ ...data, datum: yearOf(data) })),
    // Houses are of all times.
    houses: gevels.filter(({ data }) => belongs({ ...data, vakken: [data.vak], datum: '' })),
    news: nieuws.filter(({ data }) => belongs(data)),
  });
  const told = ({ data: { titel, samenvatting } }: Item<'sectoren' | 'vakken' | 'themas'>) => ({
    title: titel,
    summary: samenvatting,
  });
  const found = [
    ...sectoren.map((sector) =>
      select('sector', sector.id, told(sector), (data) => sectorsOf(data).includes(sector.id)),
    ),
    ...vakken.map((vak) =>
      select('vak', vak.id, told(vak), ({ vakken: about = [], makers = [] }) =>
        [...about, ...makers].includes(vak.id),
      ),
    ),
    ...scholen.map(({ id, data: { slug, titel, samenvatting } }) =>
      select('school', slug, { title: titel, summary: samenvatting }, (data) =>
        data.scholen.includes(id),
      ),
    ),
    ...themas.map((thema) =>
      select('thema', thema.id, told(thema), (data) => data.themas?.includes(thema.id) === true),
    ),
    ...yearsIn([
      ...[...verhalen, ...nieuws].map(({ data }) => data.datum),
      ...ambassadeurs.map(({ data }) => yearOf(data)),
    ]).map((year) =>
      select('jaar', year, { title: year, summary: null }, ({ datum }) => datum.startsWith(year)),
    ),
  ];
  return found.filter(
    ({ kind, items, people, news, houses }) =>
      items.length + people.length + news.length > 0 || (kind === 'sector' && houses.length > 0),
  );
}

/** What places a piece among the ways in. */
interface Placed {
  readonly datum: string;
  readonly scholen: readonly string[];
  readonly sectoren?: readonly string[];
  readonly vakken?: readonly string[];
  readonly makers?: readonly string[];
  readonly themas?: readonly string[];
}

/** The year in which somebody was an ambassadeur; empty when that is not known. */
function yearOf({ jaar }: { readonly jaar?: number | undefined }): string {
  return jaar === undefined ? '' : String(jaar);
}

function yearsIn(dates: readonly string[]): string[] {
  const years = dates.flatMap((date) => /^\d{4}/.exec(date) ?? []);
  return [...new Set(years)].toSorted().toReversed();
}

/** The kind of the way in whose first page is at `address`; `null` when none can be there. */
export function wayInAt(address: string): SelectionKind | null {
  const [kind = '', name = '', rest] = address.slice(ALL_STORIES.length).split('/');
  return address.startsWith(ALL_STORIES) && isKind(kind) && name !== '' && rest === ''
    ? kind
    : null;
}

function isKind(word: string): word is SelectionKind {
  return Object.hasOwn(selectionKinds, word);
}
