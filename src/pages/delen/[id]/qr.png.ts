import { deelbareItems } from '#src/bieb/deelbaar.ts';
import { qrBestanden } from '../../../components/delen/qrBestanden.ts';

export async function getStaticPaths() {
  return (await deelbareItems()).map(({ id, data }) => ({
    params: { id },
    props: { titel: data.titel },
  }));
}

/** The permanent address as a QR code. */
export const GET = async (vraag: {
  params: { id: string };
  props: { titel: string };
}): Promise<Response> => new Response((await qrBestanden(vraag.params.id, vraag.props.titel)).png);
