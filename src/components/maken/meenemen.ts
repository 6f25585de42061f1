/** The files of a poster, made in the browser. */
import { alsSvg, type Schrijfwaar } from '#src/maken/alsSvg.ts';
import { letteradres } from '#src/maken/atelierbestand.ts';
import { formaten, hoogteVan } from '#src/maken/formaten.ts';
import type * as Schrijver from '#src/maken/pdf/alsPdf.ts';
import type { Papiersoort } from '#src/maken/pdf/papier.ts';
import { heleZin, type Poster } from '#src/maken/poster.ts';
import type { Vel } from '#src/maken/vel.ts';
import type { EigenFoto } from './eigenFoto.ts';

/** A poster that is laid out. */
export interface Opgemaakt {
  readonly poster: Poster;
  readonly vel: Vel;
  readonly waar: Schrijfwaar;
  readonly foto: EigenFoto | null;
}

/** The poster as a drawing. */
export function svgVan({ poster, vel, waar, foto }: Opgemaakt): string {
  return alsSvg(vel, heleZin(poster), waar, foto);
}

/**
 * The poster as a picture.
 *
 * @throws when the browser cannot draw it
 */
export async function pngVan(opgemaakt: Opgemaakt): Promise<Blob> {
  const { pixels, ...formaat } = formaten[opgemaakt.poster.formaat];
  const beeld = new Image();
  const bytes = new TextEncoder().encode(svgVan(opgemaakt));
  const tekens = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  beeld.src = `data:image/svg+xml;base64,${btoa(tekens)}`;
  await beeld.decode();
  const doek = document.createElement('canvas');
  doek.width = pixels;
  doek.height = Math.round((pixels * hoogteVan({ ...formaat, pixels })) / formaat.eenheden);
  doek.getContext('2d')?.drawImage(beeld, 0, 0, doek.width, doek.height);
  return new Promise((resolve, reject) => {
    doek.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is too large for this browser.'));
      else resolve(blob);
    }, 'image/png');
  });
}

let schrijver: Promise<typeof Schrijver> | null = null;
let bestanden: Promise<readonly Uint8Array[]> | null = null;

/** Fetches what writes a PDF ahead of time, so that it is there when the connection is not. */
export function haalPdf(): Promise<unknown> {
  // eslint-disable-next-line no-restricted-syntax -- fetched later; its arrow stands above
  schrijver ??= import('#src/maken/pdf/alsPdf.ts');
  bestanden ??= Promise.all(
    [500, 800].flatMap((gewicht) => [0, 1].map((nummer) => haal(letteradres(gewicht, nummer)))),
  );
  const beide = Promise.all([schrijver, bestanden]);
  beide.catch(() => {
    // Asked again the next time.
    schrijver = null;
    bestanden = null;
  });
  return beide;
}

/**
 * The poster as a PDF.
 *
 * @throws when what writes it cannot be had
 */
export async function pdfVan(
  { poster, vel, waar, foto }: Opgemaakt,
  papier: Papiersoort,
): Promise<Blob> {
  await haalPdf();
  const [{ alsPdf }, [a, b, c, d]] = await Promise.all([
    schrijver ?? Promise.reject(new Error('No writer.')),
    bestanden ?? Promise.reject(new Error('No letters.')),
  ]);
  const zonder = (een: Uint8Array | undefined): Uint8Array[] => (een === undefined ? [] : [een]);
  const pdf = alsPdf({
    ...{ ...waar, vel, papier, formaat: poster.formaat, titel: heleZin(poster) },
    letterbestanden: { 500: [...zonder(a), ...zonder(b)], 800: [...zonder(c), ...zonder(d)] },
    foto: foto === null ? null : { ...foto, bytes: foto.jpeg },
  });
  return new Blob([pdf], { type: 'application/pdf' });
}

async function haal(adres: string): Promise<Uint8Array> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres} answers ${String(antwoord.status)}.`);
  return new Uint8Array(await antwoord.arrayBuffer());
}

/** A name for the file that tells what is on it. */
export function bestandsnaam(poster: Poster, einde: string): string {
  const woorden = heleZin(poster)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^\w-]/g, '')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  return `${woorden.slice(0, 60)}-${poster.formaat}${einde}`;
}
