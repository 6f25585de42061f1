/**
 * The photo behind the window of a card. It lies beside the card: a frame in a sandbox has no origin,
 * so it gets files of the site only from where every site may show them.
 */
import { GLAS } from '#src/straat/raam/portretraam.ts';
import { embedAddress } from './codes.ts';

/** How wide the photo is made, in pixels: for screens with one and with two pixels to the point. */
export const kaartfotobreedten = [280, 560] as const;

/** One of the widths. */
export type Kaartfotobreedte = (typeof kaartfotobreedten)[number];

/** How high a photo of this width is, in pixels: it has the shape of the pane it stands behind. */
export function kaartfotohoogte(breedte: number): number {
  return Math.round((breedte * GLAS.hoogte) / GLAS.breedte);
}

/** Where the photo of a piece is in one width. */
export function kaartfotoAddress(id: string, breedte: Kaartfotobreedte): string {
  return `${embedAddress(id)}foto-${String(breedte)}.webp`;
}
