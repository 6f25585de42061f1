import { mediaBytes, mediaPaths } from '#src/bieb/media.ts';

/** Films and captions beside texts that are on the site, at `/media/<path from the content's root>`. */
export async function getStaticPaths() {
  return (await mediaPaths()).map((bestand) => ({ params: { bestand } }));
}

export async function GET({ params }: { params: { bestand: string } }): Promise<Response> {
  return new Response(new Uint8Array(await mediaBytes(params.bestand)));
}
