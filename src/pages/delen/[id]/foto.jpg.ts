import { alleStukken } from '#src/feeds/stukken.ts';
import type { Picture } from '#src/bieb/item.ts';
import { fotoBestand } from '../../../components/deelbeeld/foto.ts';

/** Every piece that others may show and that has a photo. */
export async function getStaticPaths() {
  return (await alleStukken()).flatMap(({ id, picture }) =>
    picture === null ? [] : [{ params: { id }, props: { picture } }],
  );
}

export const GET = async ({ props }: { props: { picture: Picture } }): Promise<Response> =>
  new Response(await fotoBestand(props.picture));
