/** The numbers of every plot, to download. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { all, type Item } from '#src/bieb/index.ts';
import { cijferbestand } from '#src/delen/cijferbestand.ts';

export const getStaticPaths = (async () =>
  (await all('grafieken')).map((item) => ({
    params: { id: item.id },
    props: { item },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ item: Item<'grafieken'> }> = ({ props: { item } }) =>
  new Response(cijferbestand(item.data));
