/** What the search knows of a page besides its text. */
import { all, resolve, type Item } from '#src/bieb/index.ts';
import { sectorZoeker } from '#src/bieb/sectorenVan.ts';
import { collections, type CollectionName } from '#src/model/index.ts';
import { isVormProbleem, ontleedVorm } from '#src/taal/vorm/ontleed.ts';
import { woordenVan } from '#src/taal/vorm/woorden.ts';

/** The names stand on the page as they are shown: filters and results need no second list. */
export interface Zoekgegevens {
  /** What kind of page it is: `Verhaal`. */
  readonly soort: string;
  readonly scholen: readonly string[];
  readonly sectoren: readonly string[];
  readonly themas: readonly string[];
  /** Day, month or year (`formats.ts`), when known. */
  readonly datum: string | null;
  /** Other words for the page itself. */
  readonly zoekwoorden: readonly string[];
  /** Other words for what it belongs to, such as its school. */
  readonly verwant: readonly string[];
  /** What to write instead, for a page about a word that can be better. */
  readonly beter: string | null;
}

/** The item that a page is of. */
export type Vindbaar = Pick<Item<CollectionName>, 'collection' | 'id'> & { readonly data: object };

/** @param item `undefined` for a page that is of no single item */
export async function zoekgegevensVan(item: Vindbaar | undefined): Promise<Zoekgegevens> {
  const data: Velden = item?.data ?? {};
  const [scholen, vakken, themas, alleVakken] = await Promise.all([
    resolve('scholen', data.scholen ?? []),
    resolve('vakken', [...(data.vakken ?? []), ...(data.makers ?? []), ...one(data.vak)]),
    resolve('themas', data.themas ?? []),
    all('vakken'),
  ]);
  const ownSectors = sectorZoeker(alleVakken)({ ...data, makers: vakken.map(({ id }) => id) });
  const sectoren = await resolve('sectoren', ownSectors);
  const titles = (items: ReadonlyArray<{ readonly data: { readonly titel: string } }>) =>
    items.map(({ data: { titel } }) => titel);
  const isSchool = item?.collection === 'scholen';
  return {
    soort: item === undefined ? 'Pagina' : collections[item.collection].labelOne,
    scholen: isSchool ? one(data.titel) : titles(scholen),
    sectoren: titles(sectoren),
    themas: titles(themas),
    datum: data.datum === undefined || data.datum === 'onbekend' ? null : data.datum,
    zoekwoorden: [
      ...(data.zoekwoorden ?? []),
      ...one(data.afkorting),
      ...(data.lieverNiet ?? []),
      ...(data.vormen ?? []).flatMap(({ vorm }) => wordsOfForm(vorm)),
    ],
    verwant: [
      ...scholen.flatMap((school) => [
        school.data.titel,
        ...one(school.data.afkorting),
        ...school.data.zoekwoorden,
      ]),
      ...[...vakken, ...sectoren, ...themas].flatMap((place) => [
        place.data.titel,
        ...place.data.zoekwoorden,
      ]),
    ],
    beter: data.lieverWel?.map(({ woord }) => woord).join(', ') ?? null,
  };
}

/** The fields that any collection may have, and that say where a page belongs. */
interface Velden {
  readonly titel?: string;
  readonly datum?: string;
  readonly scholen?: readonly string[];
  readonly sectoren?: readonly string[];
  readonly vakken?: readonly string[];
  readonly vak?: string;
  readonly makers?: readonly string[];
  readonly themas?: readonly string[];
  readonly zoekwoorden?: readonly string[];
  readonly afkorting?: string;
  readonly lieverNiet?: readonly string[];
  readonly lieverWel?: ReadonlyArray<{ readonly woord: string }>;
  readonly vormen?: ReadonlyArray<{ readonly vorm: string }>;
}

function one(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

function wordsOfForm(source: string): string[] {
  const form = ontleedVorm(source);
  return isVormProbleem(form) ? [] : woordenVan(form);
}
