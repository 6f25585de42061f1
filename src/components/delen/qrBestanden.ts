/** The QR code of a piece, as files to print. */
import sharp from 'sharp';
import { permanentUrl } from '#src/delen/inbedden/codes.ts';
import { qrTekening } from '#src/delen/qr/qrTekening.ts';
import { theSource } from '#src/metadata/site.ts';
import { losseTekening } from '#src/straat/los/losseTekening.ts';
import { atelier } from '../meenemen/atelier.ts';

/** Four pixels a unit: sharp at 9 cm, the size of a poster’s code. */
const SCHERPTE = 4;

/** The files: a code with the permanent address of the piece, above the label of the campaign. */
export async function qrBestanden(
  id: string,
  titel: string,
): Promise<{ readonly svg: string; readonly png: Uint8Array<ArrayBuffer> }> {
  const adres = permanentUrl(id, theSource);
  const svg = losseTekening(
    qrTekening(adres, 'Utrechtse mbo’ers', atelier.schrift),
    {
      titel: `QR-code: ${titel}`,
      omschrijving: `Leidt naar ${adres}.`,
      ...({ schema: 'dag', lucht: null, rand: 8 } as const),
    },
    atelier,
  );
  const png = await sharp(Buffer.from(svg), { density: 72 * SCHERPTE })
    .flatten({ background: '#fff' })
    .png({ palette: true, colours: 8, dither: 0, compressionLevel: 9 })
    .toBuffer();
  return { svg, png: new Uint8Array(png) };
}
