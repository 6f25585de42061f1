/** Where share pictures are. Those of a piece hold its id, and never its name. */
import type { Deelbaar } from '../deelbaar.ts';
import { LINKMAAT, deelbeeldmaten, type Maatnaam } from './maten.ts';

/** The pieces that have pictures for social media beside the one of their link. */
const VOOR_SOCIALS: ReadonlySet<string> = new Set<Deelbaar>(['ambassadeurs', 'verhalen', 'gevels']);

/** The picture of a piece in one size. */
export function deelbeeldAddress(id: string, maat: Maatnaam): string {
  return `/delen/${id}/${maat}.png`;
}

/**
 * The small picture of a piece beside its search result: the house or the window out of its share
 * picture. It belongs to the search, so that nobody is to keep its address.
 */
export function plaatjeAddress(id: string): string {
  return `/pagefind/plaatjes/${id}.webp`;
}

/**
 * The sizes that a piece of this collection has.
 *
 * @param opSocials whether the people in it agreed to be on social media
 */
export function deelbeeldmatenVan(collection: string, opSocials: boolean): readonly Maatnaam[] {
  const alle = Object.keys(deelbeeldmaten) as Maatnaam[];
  return opSocials && VOOR_SOCIALS.has(collection) ? alle : [LINKMAAT];
}

/** Every share picture that a piece can have. */
export function deelbeeldAddresses(collection: string, id: string): string[] {
  return deelbeeldmatenVan(collection, true).map((maat) => deelbeeldAddress(id, maat));
}

/** The picture of a page that is no piece: `/verhalen/thema/stage/` has `verhalen-thema-stage.png`. */
export function paginabeeldAddress(page: string): string {
  const naam = page.split('/').filter((deel) => deel !== '');
  return `/delen/pagina/${naam.length === 0 ? 'start' : naam.join('-')}.png`;
}
