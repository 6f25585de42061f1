/** Which pieces use a term of the glossary. */
import { getCollection } from 'astro:content';
import { all } from './index.ts';
import type { Item } from './item.ts';

/** The collections whose texts are looked at: what visitors read to know something. */
const GELEZEN = ['verhalen', 'ambassadeurs', 'nieuws', 'paginas'] as const;

/**
 * The pieces in whose text each term stands, by the key of the term, stories first. A term that
 * everybody knows (`inTeksten`) is not looked for.
 */
export async function begripgebruik(
  begrippen: ReadonlyArray<Item<'begrippen'>>,
): Promise<Map<string, Array<Item<(typeof GELEZEN)[number]>>>> {
  const lijsten = await Promise.all(
    GELEZEN.map(async (collection) => {
      const [items, entries] = await Promise.all([all(collection), getCollection(collection)]);
      const teksten = new Map(entries.map(({ id, body }) => [id, body ?? '']));
      return items.map((item) => ({ item, tekst: teksten.get(item.id) ?? '' }));
    }),
  );
  const stukken = lijsten.flat();
  return new Map(
    begrippen
      .filter(({ data }) => data.inTeksten !== 'nee')
      .map(({ id, data }) => {
        const gebruikt = gebruikVan(id, data.titel);
        return [id, stukken.filter(({ tekst }) => gebruikt(tekst)).map(({ item }) => item)];
      }),
  );
}

/** True for a text with the block of this term, or with its word as a word by itself. */
function gebruikVan(id: string, woord: string): (tekst: string) => boolean {
  const alsWoord = new RegExp(
    `(?<![\\p{L}\\p{N}-])${woord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}-])`,
    'u',
  );
  return (tekst) => tekst.includes(`<Begrip begrip="${id}">`) || alsWoord.test(tekst);
}
