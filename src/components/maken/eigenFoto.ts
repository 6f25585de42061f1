/** A photo of whoever makes a poster. It is read in the browser, and goes nowhere. */
import { formaten, type Formaatnaam } from '#src/maken/formaten.ts';

/** A photo, drawn anew: what the camera wrote beside it is gone. */
export interface EigenFoto {
  readonly jpeg: Uint8Array<ArrayBuffer>;
  /** The same as an address. */
  readonly adres: string;
  readonly breedte: number;
  readonly hoogte: number;
}

/** More pixels than this on its longest side no poster of ours can show. */
const GROOTST = 4000;
const KWALITEIT = 0.9;

/**
 * Reads a picture that somebody chose.
 *
 * @throws when the browser cannot read it as a picture
 */
export async function leesFoto(bestand: Blob): Promise<EigenFoto> {
  const beeld = await createImageBitmap(bestand);
  const keer = Math.min(1, GROOTST / Math.max(beeld.width, beeld.height));
  const doek = document.createElement('canvas');
  doek.width = Math.round(beeld.width * keer);
  doek.height = Math.round(beeld.height * keer);
  doek.getContext('2d')?.drawImage(beeld, 0, 0, doek.width, doek.height);
  const adres = doek.toDataURL('image/jpeg', KWALITEIT);
  const tekens = atob(adres.slice(adres.indexOf(',') + 1));
  const jpeg = Uint8Array.from(tekens, (teken) => teken.charCodeAt(0));
  return { jpeg, adres, breedte: doek.width, hoogte: doek.height };
}

/** Under this many dots an inch a print looks coarse. */
export const GENOEG_DPI = 150;
const MM_PER_INCH = 25.4;

/**
 * How many dots an inch a photo has in a room of a format.
 *
 * @param vak the room, in units of the format
 */
export function dpiOp(
  foto: Pick<EigenFoto, 'breedte' | 'hoogte'>,
  vak: { readonly breedte: number; readonly hoogte: number },
  formaat: Formaatnaam,
): number {
  const { breedte, eenheden } = formaten[formaat];
  const inchPerEenheid = breedte / eenheden / MM_PER_INCH;
  const keer = Math.max(vak.breedte / foto.breedte, vak.hoogte / foto.hoogte);
  return Math.floor(1 / (keer * inchPerEenheid));
}
