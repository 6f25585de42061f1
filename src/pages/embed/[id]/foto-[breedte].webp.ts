import type { Picture } from '#src/bieb/item.ts';
import { inTeBedden } from '#src/bieb/deelbaar.ts';
import { kaartfotobreedten } from '#src/delen/inbedden/kaartfoto.ts';
import { kaartfotoBestand } from '../../../components/deelbeeld/foto.ts';

interface Kaartfoto {
  params: { id: string; breedte: string };
  props: { picture: Picture; breedte: number };
}

/** Everybody with a photo who may stand on a card. */
export async function getStaticPaths(): Promise<Kaartfoto[]> {
  return (await inTeBedden()).flatMap(({ collection, id, picture }) =>
    collection !== 'ambassadeurs' || picture === null
      ? []
      : kaartfotobreedten.map((breedte) => ({
          params: { id, breedte: String(breedte) },
          props: { picture, breedte },
        })),
  );
}

export const GET = async ({ props }: Pick<Kaartfoto, 'props'>): Promise<Response> =>
  new Response(await kaartfotoBestand(props.picture, props.breedte));
