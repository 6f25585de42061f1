/** What may go to the sites of others. */
import { magOp, type MetGronden } from '#src/model/shared/kanalen.ts';

/** The items of which everybody who is shown agreed to be shown on the sites of others too. */
export function elders<I extends { readonly data: MetGronden }>(items: readonly I[]): I[] {
  return items.filter(({ data }) => magOp(data, 'insluiten'));
}

/** Those of the school with this id among them. */
export function eldersVanSchool<
  I extends { readonly data: MetGronden & { readonly scholen: readonly string[] } },
>(items: readonly I[], school: string): I[] {
  return elders(items).filter(({ data }) => data.scholen.includes(school));
}
