/** The photo of a piece, for the sites of others. */
import { join } from 'node:path';
import sharp from 'sharp';
import { contentRoot } from '#src/contentRoot.ts';
import { fotomaat } from '#src/delen/api/fotomaat.ts';
import { kaartfotohoogte } from '#src/delen/inbedden/kaartfoto.ts';
import type { Picture } from '#src/bieb/item.ts';
import { pictureSize } from '#src/bieb/media.ts';

/** As JPEG, upright and without what the camera wrote. */
export async function fotoBestand({
  path,
}: Pick<Picture, 'path'>): Promise<Uint8Array<ArrayBuffer>> {
  const { breedte, hoogte } = fotomaat(await pictureSize(path));
  const bytes = await sharp(join(contentRoot(), path))
    .autoOrient()
    .resize({ width: breedte, height: hoogte, fit: 'cover' })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer();
  return new Uint8Array(bytes);
}

/** As WebP for a card, `breedte` pixels wide and cut to the pane of its window. */
export async function kaartfotoBestand(
  { path }: Pick<Picture, 'path'>,
  breedte: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await sharp(join(contentRoot(), path))
    .autoOrient()
    .resize({ width: breedte, height: kaartfotohoogte(breedte), fit: 'cover' })
    .webp({ quality: 76 })
    .toBuffer();
  return new Uint8Array(bytes);
}
