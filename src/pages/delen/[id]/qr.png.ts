import { qrPng, qrPaden, type Qrvraag } from '../../../components/delen/qrBestanden.ts';

export const getStaticPaths = qrPaden;

/** The permanent address as a QR code. */
export const GET = async ({ params, props }: Qrvraag): Promise<Response> =>
  new Response(await qrPng(params.id, props.titel));
