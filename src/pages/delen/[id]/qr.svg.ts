import { qrSvg, qrPaden, type Qrvraag } from '../../../components/delen/qrBestanden.ts';

export const getStaticPaths = qrPaden;

/** The permanent address as a QR code. */
export const GET = ({ params, props }: Qrvraag): Response =>
  new Response(qrSvg(params.id, props.titel));
