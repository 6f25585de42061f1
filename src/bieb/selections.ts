/** Stories by sector, school and theme: each choice that has stories is a list with an address. */
import type { Item } from './item.ts';
import { sectorZoeker } from './sectorenVan.ts';

/** Where the list of all stories lives; the choices live below it. */
const ALL_STORIES = '/verhalen/';

/** By what stories are chosen, with how the site calls it. */
export const selectionKinds = {
  sector: 'Sector',
  school: 'School',
  thema: 'Thema',
} as const;

/** By what stories are chosen. */
export type SelectionKind = keyof typeof selectionKinds;

/** The stories of one sector, school or theme. */
export interface Selection {
  readonly kind: SelectionKind;
  /** The last part of its address: the key of a sector or a theme, the slug of a school. */
  readonly name: string;
  readonly title: string;
  /** Such as `/verhalen/sector/bouw-en-techniek/`. */
  readonly address: string;
  readonly items: ReadonlyArray<Item<'verhalen'>>;
}

/** What the stories can be chosen by. */
export interface Choices {
  readonly sectoren: ReadonlyArray<Item<'sectoren'>>;
  readonly scholen: ReadonlyArray<Item<'scholen'>>;
  readonly themas: ReadonlyArray<Item<'themas'>>;
  /** A story about a trade belongs to the sector of that trade too. */
  readonly vakken: ReadonlyArray<Item<'vakken'>>;
}

/** Every choice with at least one story, by kind and then by title. */
export function selectionsOf(
  verhalen: ReadonlyArray<Item<'verhalen'>>,
  { sectoren, scholen, themas, vakken }: Choices,
): Selection[] {
  const sectorsOf = sectorZoeker(vakken);
  const select = (
    kind: SelectionKind,
    name: string,
    title: string,
    belongs: (verhaal: Item<'verhalen'>) => boolean,
  ): Selection => ({
    kind,
    name,
    title,
    address: `${ALL_STORIES}${kind}/${name}/`,
    items: verhalen.filter(belongs),
  });
  return [
    ...sectoren.map(({ id, data }) =>
      select('sector', id, data.titel, (verhaal) => sectorsOf(verhaal.data).includes(id)),
    ),
    ...scholen.map(({ id, data }) =>
      select('school', data.slug, data.titel, (verhaal) => verhaal.data.scholen.includes(id)),
    ),
    ...themas.map(({ id, data }) =>
      select('thema', id, data.titel, (verhaal) => verhaal.data.themas.includes(id)),
    ),
  ].filter(({ items }) => items.length > 0);
}
