/** The addresses of the files of houses, for the pages that answer with them. */
import { all, type Item } from '#src/bieb/index.ts';
import { pathsOf } from '#src/bieb/paths.ts';
import type { Bestandsnaam } from './beschrijving.ts';
import { gevelbestanden } from './gevelbestanden.ts';

interface Huis {
  readonly item: Item<'gevels'>;
  readonly vak: Item<'vakken'>;
}

/** Every house on the site today that is drawn: for `getStaticPaths`. */
export async function huispaden() {
  const vakken = new Map((await all('vakken')).map((vak) => [vak.id, vak]));
  return (await pathsOf('gevels')()).flatMap(({ params, props: { item } }) => {
    const vak = vakken.get(item.data.vak);
    return vak === undefined ? [] : [{ params, props: { item, vak } satisfies Huis }];
  });
}

/** A function that answers with one file of a house. */
export function geef(naam: Bestandsnaam): (verzoek: { props: Huis }) => Promise<Response> {
  return async ({ props: { item, vak } }) =>
    new Response((await gevelbestanden(item, vak)).bestanden[naam]);
}
