import type { APIRoute } from 'astro';
import {
  bestandVan,
  EINDEN,
  klaarliggend,
  type Einde,
  type Klaarliggend,
} from '../../../components/maken/klaarliggend.ts';

interface Vraag {
  readonly params: { readonly bestand: string };
  readonly props: { readonly een: Klaarliggend; readonly einde: Einde };
}

export async function getStaticPaths(): Promise<Vraag[]> {
  const alle = await klaarliggend();
  return alle.flatMap((een) =>
    EINDEN.map((einde) => ({
      params: { bestand: `${een.naam}${einde}` },
      props: { een, einde },
    })),
  );
}

export const GET: APIRoute<Vraag['props']> = async ({ props: { een, einde } }) =>
  new Response(await bestandVan(een, einde));
