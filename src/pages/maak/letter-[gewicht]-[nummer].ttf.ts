import type { APIRoute, GetStaticPaths } from 'astro';
import { letters } from '../../components/maken/letters.ts';

interface Vraag {
  readonly params: { readonly gewicht: string; readonly nummer: string };
  readonly props: { readonly bytes: Uint8Array<ArrayBuffer> };
}

export const getStaticPaths = (async (): Promise<Vraag[]> => {
  const { bestanden } = await letters();
  return ([500, 800] as const).flatMap((gewicht) =>
    bestanden[gewicht].map((bytes, nummer) => ({
      params: { gewicht: String(gewicht), nummer: String(nummer) },
      props: { bytes: new Uint8Array(bytes) },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Vraag['props']> = ({ props }) => new Response(props.bytes);
