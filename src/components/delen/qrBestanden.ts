/** The QR code of a piece, as files to print. */
import sharp from 'sharp';
import { deelbareItems } from '#src/bieb/deelbaar.ts';
import { permanentUrl } from '#src/delen/inbedden/codes.ts';
import { qrTekening } from '#src/delen/qr/qrTekening.ts';
import { theSource } from '#src/metadata/site.ts';
import { losseTekening } from '#src/straat/los/losseTekening.ts';
import { atelier } from '../meenemen/atelier.ts';

/** Four pixels a unit: sharp at 9 cm, the size of a poster’s code. */
const SCHERPTE = 4;

/** What a route for such a file gets. */
export interface Qrvraag {
  readonly params: { readonly id: string };
  readonly props: { readonly titel: string };
}

/** For `getStaticPaths`: everything that can be shared, by its id. */
export async function qrPaden(): Promise<Qrvraag[]> {
  return (await deelbareItems()).map(({ id, data }) => ({
    params: { id },
    props: { titel: data.titel },
  }));
}

/** A code with the permanent address of the piece, above the label of the campaign. */
export function qrSvg(id: string, titel: string): string {
  const adres = permanentUrl(id, theSource);
  return losseTekening(
    qrTekening(adres, 'Utrechtse mbo’ers', atelier.schrift),
    {
      titel: `QR-code: ${titel}`,
      omschrijving: `Leidt naar ${adres}.`,
      ...({ schema: 'dag', lucht: null, rand: 8 } as const),
    },
    atelier,
  );
}

/** The same as a picture of pixels, on white. */
export async function qrPng(id: string, titel: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(qrSvg(id, titel)), { density: 72 * SCHERPTE })
    .flatten({ background: '#fff' })
    .png({ palette: true, colours: 8, dither: 0, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(png);
}
