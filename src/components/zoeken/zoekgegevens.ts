/** What the search knows of a page besides its text. */
import { all, resolve, type Item } from '#src/bieb/index.ts';
import { sectorZoeker } from '#src/bieb/sectorenVan.ts';
import { collections, type CollectionName } from '#src/model/index.ts';
import { isVormProbleem, ontleedVorm } from '#src/taal/vorm/ontleed.ts';
import type { Vorm } from '#src/taal/vorm/vorm.ts';
import { woordenUit, woordenVan } from '#src/taal/vorm/woorden.ts';
import { isFiller } from '#src/zoeken/words.ts';

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
  /** Words out of the expressions that a woordkeuze is about: `studiebol` of `geen studiebol`. */
  readonly vormwoorden: readonly string[];
  /** What to write instead, for a page about a word that can be better. */
  readonly beter: string | null;
}

/** The item that a page is of. */
export type Vindbaar = Pick<Item<CollectionName>, 'collection' | 'id'> & { readonly data: object };

/** Pages about the plan as a whole: nearly every word stands on them, so they are a kind apart. */
const OVER_HET_PLAN = ['/plan/', '/cijfers/', '/mijlpalen/'];

function kindOfPage(address: string): string {
  return OVER_HET_PLAN.includes(address) ? collections.plannen.labelOne : 'Pagina';
}

/**
 * @param item `undefined` for a page that is of no single item
 * @param address of the page: `/cijfers/`
 */
export async function zoekgegevensVan(
  item: Vindbaar | undefined,
  address: string,
): Promise<Zoekgegevens> {
  const data: Velden = item?.data ?? {};
  const [scholen, eigenVak, vakken, themas, alleVakken] = await Promise.all([
    resolve('scholen', data.scholen ?? []),
    resolve('vakken', one(data.vak)),
    resolve('vakken', [...(data.vakken ?? []), ...(data.makers ?? [])]),
    resolve('themas', data.themas ?? []),
    all('vakken'),
  ]);
  const makers = [...eigenVak, ...vakken].map(({ id }) => id);
  const ownSectors = sectorZoeker(alleVakken)({ ...data, makers });
  const sectoren = await resolve('sectoren', ownSectors);
  const titles = (items: ReadonlyArray<{ readonly data: { readonly titel: string } }>) =>
    items.map(({ data: { titel } }) => titel);
  const isSchool = item?.collection === 'scholen';
  const vormen = (data.vormen ?? []).map(({ vorm }) => ontleedVorm(vorm)).filter(isVorm);
  return {
    soort: item === undefined ? kindOfPage(address) : collections[item.collection].labelOne,
    scholen: isSchool ? one(data.titel) : titles(scholen),
    sectoren: titles(sectoren),
    themas: titles(themas),
    datum: data.datum === undefined || data.datum === 'onbekend' ? null : data.datum,
    zoekwoorden: [
      ...(data.zoekwoorden ?? []),
      ...one(data.afkorting),
      ...(isSchool ? one(data.titel).map(asOneWord) : []),
      ...(data.lieverNiet ?? []),
      ...vormen.flatMap(woordenVan),
      // A house is the page of its trade.
      ...eigenVak.flatMap(namesOf),
      // A list of stories is called after more than its sector or theme alone.
      ...(item?.collection === 'sectoren' || item?.collection === 'themas' ? one(data.titel) : []),
    ],
    vormwoorden: vormen.flatMap(woordenUit).filter((word) => !isFiller(word)),
    verwant: [
      ...scholen.flatMap((school) => [
        school.data.titel,
        ...one(school.data.afkorting),
        ...school.data.zoekwoorden,
      ]),
      ...[...vakken, ...sectoren, ...themas].flatMap(namesOf),
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

/** `MBO Utrecht` as `MBOUtrecht`: words that stand everywhere are telling together. */
function asOneWord(name: string): string {
  return name.replaceAll(' ', '');
}

function one(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

function namesOf({
  data: { titel, zoekwoorden },
}: {
  readonly data: { readonly titel: string; readonly zoekwoorden: readonly string[] };
}): string[] {
  return [titel, ...zoekwoorden];
}

function isVorm(form: ReturnType<typeof ontleedVorm>): form is Vorm {
  return !isVormProbleem(form);
}
