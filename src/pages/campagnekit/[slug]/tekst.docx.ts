import type { Item } from '#src/bieb/index.ts';
import { pathsOf } from '#src/bieb/paths.ts';
import { wordbestand } from '#src/kit/wordbestand.ts';

export const getStaticPaths = pathsOf('kitstukken');

/** The piece as a Word file, to write on in. */
export async function GET({
  props: { item },
}: {
  props: { item: Item<'kitstukken'> };
}): Promise<Response> {
  return new Response(await wordbestand(item));
}
