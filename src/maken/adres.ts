/**
 * A poster in an address, so that it can be shared as a link. It stands behind the `#`: a browser
 * sends that part to nobody.
 */
import { DAGDELEN } from '#src/model/etmaal.ts';
import { formaten } from './formaten.ts';
import { LANGST, ZINNEN, type Poster } from './poster.ts';

/** The part of an address from the `#` on. */
export function inAdres(poster: Poster): string {
  return `#${new URLSearchParams({ ...poster }).toString()}`;
}

/**
 * The poster that an address tells of; `null` when it tells of none. Whatever is wrong or missing in
 * it is as in `anders`: an address is typed, cut off and passed on by people.
 *
 * @param hash from the `#` on, or empty
 * @param tekeningen the keys of the drawings that there are
 */
export function uitAdres(
  hash: string,
  anders: Poster,
  tekeningen: ReadonlySet<string>,
): Poster | null {
  if (!hash.startsWith('#')) return null;
  const velden = new URLSearchParams(hash.slice(1));
  if (!Object.keys(anders).some((naam) => velden.has(naam))) return null;
  const een = <Naam extends keyof Poster>(naam: Naam, uit: readonly string[]): Poster[Naam] => {
    const gevraagd = velden.get(naam) ?? '';
    return (uit.includes(gevraagd) ? gevraagd : anders[naam]) as Poster[Naam];
  };
  const tekst = (naam: 'wat' | 'wie'): string =>
    (velden.get(naam) ?? anders[naam]).replace(/\s+/g, ' ').slice(0, LANGST[naam]);
  return {
    zin: een('zin', Object.keys(ZINNEN)),
    wat: tekst('wat'),
    wie: tekst('wie'),
    tekening: een('tekening', [...tekeningen]),
    dagdeel: een('dagdeel', DAGDELEN),
    formaat: een('formaat', Object.keys(formaten)),
  };
}
