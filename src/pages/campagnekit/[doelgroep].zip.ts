import { pakket } from '#src/kit/pakket/pakket.ts';
import { doelgroepnamen, type Doelgroep } from '#src/model/doelgroepen.ts';

/** A zip for each audience. */
export function getStaticPaths() {
  return doelgroepnamen.map((doelgroep) => ({ params: { doelgroep } }));
}

/** Everything to take along for one audience. */
export async function GET({
  params: { doelgroep },
}: {
  params: { doelgroep: Doelgroep };
}): Promise<Response> {
  return new Response(await pakket(doelgroep));
}
