/**
 * The one place pages ask for content. Everything it gives is on the site today (`clock.ts`),
 * sorted, with references that lead to what is on the site too.
 */
import { getCollection, getEntry, render } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { ImageMetadata } from 'astro';
import { collectionNames, collections } from '#src/model/index.ts';
import type { CollectionName, EntryData } from '#src/model/index.ts';
import type { Item, Picture } from './item.ts';
import { inOrder } from './order.ts';
import { selectionsOf, type Selection } from './selections.ts';

export type { Item, Picture } from './item.ts';
export { inPages, type ListPage } from './paging.ts';
export { selectionKinds, type Selection, type SelectionKind } from './selections.ts';

/** Every entry of a collection, newest first or, without dates, by title. */
export async function all<N extends CollectionName>(collection: N): Promise<Array<Item<N>>> {
  const entries = await getCollection(collection);
  return entries.toSorted(inOrder).map((entry) => toItem(collection, entry));
}

/** The entry with this id, or `null` when it is not on the site. */
export async function find<N extends CollectionName>(
  collection: N,
  id: string,
): Promise<Item<N> | null> {
  const entry = await getEntry(collection, id);
  return entry === undefined ? null : toItem(collection, entry);
}

/** The entries that a list of references leads to, in the order of the list; absent ones are left out. */
export async function resolve<N extends CollectionName>(
  collection: N,
  ids: readonly string[],
): Promise<Array<Item<N>>> {
  const found = await Promise.all(ids.map((id) => find(collection, id)));
  return found.filter((item) => item !== null);
}

/** The text of an entry, compiled: a component and its headings. Rendered by `Inhoud.astro`. */
export async function bodyOf({ collection, id }: Item<CollectionName>) {
  const entry = await getEntry(collection, id);
  if (entry === undefined) throw new Error(`Er is geen ${collection} met het kenmerk ${id}.`);
  return render(entry);
}

/** The text of an entry as its author wrote it, for who makes something else of it than a page. */
export async function tekstVan({ collection, id }: Item<CollectionName>): Promise<string> {
  return (await getEntry(collection, id))?.body ?? '';
}

/** True when `address` belongs to content that has no page today. */
export async function isAbsent(address: string): Promise<boolean> {
  return (await absenceToday())(address);
}

/** The same for who asks after many addresses. */
export async function absenceToday(): Promise<(address: string) => boolean> {
  const absent = (await getEntry('afwezig', 'lijst'))?.data.adressen;
  return (address) => absent?.includes(address.split(/[?#]/, 1)[0] ?? '') ?? false;
}

/** True when the page at this address, such as `/doe-mee/`, is content that is on the site today. */
export async function hasPagina(address: string): Promise<boolean> {
  return (await all('paginas')).some((pagina) => pagina.address === address);
}

/** Every way in that leads somewhere: sectors, trades, schools, themes and years. */
export async function waysIn(): Promise<Selection[]> {
  const [verhalen, ambassadeurs, gevels, nieuws, sectoren, vakken, scholen, themas] =
    await Promise.all([
      all('verhalen'),
      all('ambassadeurs'),
      all('gevels'),
      all('nieuws'),
      all('sectoren'),
      all('vakken'),
      all('scholen'),
      all('themas'),
    ]);
  return selectionsOf({
    ...{ verhalen, ambassadeurs, gevels, nieuws },
    ...{ sectoren, vakken, scholen, themas },
  });
}

/** The ways in that have stories. */
export async function storySelections(): Promise<Selection[]> {
  return (await waysIn()).filter(({ items }) => items.length > 0);
}

/**
 * The picture at this path from the content's root, such as `verhalen/een-dag/foto.jpg`.
 *
 * @throws when no entry that is on the site has such a picture
 */
export async function pictureAt(path: string): Promise<ImageMetadata> {
  pictures ??= collectPictures();
  const picture = (await pictures).get(path);
  if (picture === undefined) throw new Error(`Er is geen beeld ${path} bij een stuk op de site.`);
  return picture;
}

/** Looks for pictures anew: whoever changes content while pages are drawn says so here. */
export function forgetPictures(): void {
  pictures = null;
}

let pictures: Promise<Map<string, ImageMetadata>> | null = null;

async function collectPictures(): Promise<Map<string, ImageMetadata>> {
  const lists = await Promise.all(collectionNames.map((name) => getCollection(name)));
  return new Map(lists.flat().flatMap((entry) => Object.entries(entry.data.beelden)));
}

function toItem<N extends CollectionName>(
  collection: N,
  entry: CollectionEntry<CollectionName>,
): Item<N> {
  const { beelden, ...data } = entry.data;
  const { address } = collections[collection];
  return {
    collection,
    id: entry.id,
    // Astro types an entry of any collection; which one it is follows from `collection`.
    data: data as unknown as EntryData<N>,
    address: address === null || !('slug' in data) ? null : `${address}${data.slug}/`,
    picture: 'beeld' in data ? pictureOf(data.beeld, beelden) : null,
  };
}

function pictureOf(
  field: { bestand: string; alt: string; maker: string } | undefined,
  beelden: Readonly<Record<string, ImageMetadata>>,
): Picture | null {
  if (field === undefined) return null;
  const name = field.bestand.slice(1);
  const [found] = Object.entries(beelden).filter(([path]) => path.endsWith(name));
  if (found === undefined) return null;
  const [path, source] = found;
  return { source, path, alt: field.alt, maker: field.maker };
}
