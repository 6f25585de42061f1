/** What stories, news, people and houses can have in common, with how the site says so. */
import { all } from './index.ts';
import type { Item } from './item.ts';
import type { Trait } from './related.ts';
import { sectorZoeker } from './sectorenVan.ts';

/** The items that can be related to each other. */
export type Relatable = Item<'verhalen' | 'nieuws' | 'ambassadeurs' | 'gevels'>;

/** A function that tells the traits of an item, with the names of what it refers to. */
export async function traitReader(): Promise<(item: Relatable) => Trait[]> {
  const [vakken, scholen, themas, sectoren, ambassadeurs, alleVakken] = await Promise.all([
    named('vakken'),
    named('scholen'),
    named('themas'),
    named('sectoren'),
    named('ambassadeurs'),
    all('vakken'),
  ]);
  const sectorsOf = sectorZoeker(alleVakken);
  return (item) => {
    const { data } = item;
    const about = 'vak' in data ? [data.vak] : data.vakken;
    // Who is met in a story is there; the person that a page is of is met in others.
    const people = 'ambassadeurs' in data ? data.ambassadeurs : [];
    const own = item.collection === 'ambassadeurs' ? [item.id] : [];
    return [
      ...traits([...people, ...own], ambassadeurs, 5, 'Ook met'),
      ...traits('makers' in data ? data.makers : [], vakken, 4, 'Ook werk van een'),
      ...traits(about, vakken, 4, 'Ook over het vak'),
      ...traits(data.themas, themas, 3, 'Ook over het thema'),
      ...traits(sectorsOf({ ...data, vakken: about }), sectoren, 2, 'Ook uit de sector'),
      ...traits(data.scholen, scholen, 2, own.length > 0 ? 'Ook van' : 'Ook met'),
    ];
  };
}

function traits(
  ids: readonly string[],
  { collection, names }: Names,
  weight: number,
  because: string,
): Trait[] {
  return ids.flatMap((id) => {
    const name = names.get(id);
    return name === undefined
      ? []
      : [{ key: `${collection}/${id}`, weight, reason: `${because} ${name}` }];
  });
}

interface Names {
  readonly collection: 'vakken' | 'scholen' | 'themas' | 'sectoren' | 'ambassadeurs';
  readonly names: ReadonlyMap<string, string>;
}

async function named(collection: Names['collection']): Promise<Names> {
  const items = await all(collection);
  return { collection, names: new Map(items.map(({ id, data }) => [id, data.titel])) };
}
